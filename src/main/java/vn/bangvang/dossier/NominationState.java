package vn.bangvang.dossier;

/** Where a nomination stands (trạng thái đề nghị). */
public enum NominationState {
    PROPOSED,
    SUPPORTED,
    NOT_SUPPORTED,
    RECOMMENDED,
    NOT_RECOMMENDED,
    AWARDED,
    DECLINED,
    WITHDRAWN;

    /** Whether the council or a decision has still to say what becomes of it. */
    boolean waits() {
        return this == SUPPORTED || this == RECOMMENDED;
    }
}
