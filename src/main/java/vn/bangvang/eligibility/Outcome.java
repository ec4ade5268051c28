package vn.bangvang.eligibility;

/** What a condition says of a candidate. Unknown is never "no". */
public enum Outcome {
    MET,
    NOT_MET,
    UNKNOWN,
    /** The rule itself failed: an error of the program or of the row of law. */
    FAILED,
    /** Something to look at that decides nothing. */
    NOTE
}
