package vn.bangvang.award;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDateTime;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Versioned;

/** A change of the catalogue: proposed by one person, confirmed or rejected by another. */
@MappedSuperclass
abstract class Proposal extends Versioned {
    @Enumerated(EnumType.STRING)
    private LawState state = LawState.PROPOSED;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private LocalDateTime proposedAt;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private LocalDateTime settledAt;

    protected Proposal() {}

    Proposal(String account, LocalDateTime now) {
        this.proposedBy = account;
        this.proposedAt = now;
    }

    /**
     * Puts the proposal in force.
     *
     * @throws RuleViolation when who proposed it also confirms it, or it was settled before
     */
    void confirm(String account, LocalDateTime now) {
        settle(account, now);
        if (account.equals(proposedBy)) {
            throw new RuleViolation("award.law.ownProposal");
        }
        putInForce();
    }

    /** Nobody has to agree to what the program brings along. */
    final void putInForce() {
        state = LawState.IN_FORCE;
    }

    void reject(String account, LocalDateTime now) {
        settle(account, now);
        state = LawState.REJECTED;
    }

    private void settle(String account, LocalDateTime now) {
        if (state != LawState.PROPOSED) {
            throw new RuleViolation("award.law.settled", name());
        }
        settledBy = account;
        settledAt = now;
    }

    /** What it is a proposal of, for messages. */
    abstract String name();

    /** Another row has taken its place from its first day on. */
    void giveWay() {
        state = LawState.REPLACED;
    }

    LawState state() {
        return state;
    }

    ProposalTrail hands() {
        return new ProposalTrail(
                id(), version(), state, proposedBy, proposedAt, settledBy, settledAt);
    }
}
