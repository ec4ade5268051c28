package vn.bangvang.award;

/** From the proposal of a row of law to what became of it. */
public enum LawState {
    PROPOSED,
    IN_FORCE,
    REPLACED,
    REJECTED
}
