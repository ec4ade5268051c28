package vn.bangvang.platform.proposal;

/** From a proposal to what became of it. */
public enum ProposalState {
    PROPOSED,
    IN_FORCE,
    REPLACED,
    REJECTED
}
