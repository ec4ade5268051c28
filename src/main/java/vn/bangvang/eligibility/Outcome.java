package vn.bangvang.eligibility;

/** What a condition says of a candidate. Unknown is never "no". */
public enum Outcome {
    MET,
    NOT_MET,
    UNKNOWN,
    /** Something to look at that decides nothing. */
    NOTE
}
