package vn.bangvang.award;

/** Of whom the share of votes is counted. */
public enum Denominator {
    TOTAL_MEMBERS,
    PRESENT
}
