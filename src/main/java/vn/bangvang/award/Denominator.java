package vn.bangvang.award;

/** Of whom the share of votes is counted. */
public enum Denominator {
    TOTAL_MEMBERS,
    PRESENT,
    /** Those present and those absent who gave their opinion in writing. */
    PRESENT_AND_WRITTEN
}
