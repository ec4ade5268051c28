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
    WITHDRAWN
}
