package vn.bangvang.person;

/** Sex (giới tính). */
public enum Sex {
    MALE,
    FEMALE
}
