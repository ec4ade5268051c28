package vn.bangvang.decision;

/** Where a decision stands. */
public enum DecisionState {
    DRAFT,
    SIGNED
}
