package vn.bangvang.award;

/** Whether a row of the catalogue was read in a text of law or only remembered. */
public enum SourceStatus {
    FOUND,
    /** Chưa đối chiếu: shown as unverified wherever it is used. */
    MEMORY
}
