package vn.bangvang.person;

/** Sex (giới tính). */
public enum Sex {
    MALE,
    FEMALE,
    /** Chưa rõ: an old list does not say. */
    UNKNOWN
}
