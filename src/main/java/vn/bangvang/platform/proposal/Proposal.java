package vn.bangvang.platform.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDateTime;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.record.Versioned;

/** A change that two people make: proposed by one person, confirmed or rejected by another. */
@MappedSuperclass
public abstract class Proposal extends Versioned {
    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.PROPOSED;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private LocalDateTime proposedAt;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private LocalDateTime settledAt;

    protected Proposal() {}

    protected Proposal(String account, LocalDateTime now) {
        this.proposedBy = account;
        this.proposedAt = now;
    }

    /**
     * Puts the proposal in force.
     *
     * @throws RuleViolation when who proposed it also confirms it, or it was settled before
     */
    public void confirm(String account, LocalDateTime now) {
        settle(account, now);
        if (account.equals(proposedBy)) {
            throw new RuleViolation("platform.proposal.own");
        }
        putInForce();
    }

    /** Nobody has to agree to what the program brings along. */
    protected final void putInForce() {
        state = ProposalState.IN_FORCE;
    }

    public void reject(String account, LocalDateTime now) {
        settle(account, now);
        state = ProposalState.REJECTED;
    }

    private void settle(String account, LocalDateTime now) {
        if (state != ProposalState.PROPOSED) {
            throw new RuleViolation("platform.proposal.settled", name());
        }
        settledBy = account;
        settledAt = now;
    }

    /** What it is a proposal of, for messages. */
    protected abstract String name();

    /** Another row has taken its place from its first day on. */
    protected final void giveWay() {
        state = ProposalState.REPLACED;
    }

    public ProposalState state() {
        return state;
    }

    public ProposalTrail hands() {
        return new ProposalTrail(
                id(), version(), state, proposedBy, proposedAt, settledBy, settledAt);
    }
}
