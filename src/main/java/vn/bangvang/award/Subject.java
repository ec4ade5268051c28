package vn.bangvang.award;

/** Who is rewarded (đối tượng): an individual, a collective or a household. */
public enum Subject {
    INDIVIDUAL,
    COLLECTIVE,
    HOUSEHOLD
}
