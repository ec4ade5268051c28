package vn.bangvang.eligibility.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import java.io.Serializable;
import java.time.LocalDate;
import vn.bangvang.award.Achieved;
import vn.bangvang.platform.RuleViolation;

/**
 * The period of the achievement as claimed; both days are {@code null} where it is that of the
 * round.
 */
@Embeddable
public class ClaimedPeriod implements Serializable, Cloneable {
    @Column(name = "achieved_from")
    private LocalDate from;

    @Column(name = "achieved_to")
    private LocalDate to;

    @AssertTrue(message = "{dossier.achieved.period}")
    boolean isWhole() {
        return Achieved.isWhole(from, to);
    }

    /**
     * @throws RuleViolation when the achievement lasts beyond the last day of what is judged
     */
    public void mustEndBy(LocalDate last) {
        if (to != null && to.isAfter(last)) {
            throw new RuleViolation("dossier.achieved.later", last);
        }
    }

    /** {@code null} where it is that of the round. */
    public Achieved achieved() {
        return Achieved.of(from, to);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    /** One of its own with the same values. */
    @Override
    public ClaimedPeriod clone() {
        try {
            return (ClaimedPeriod) super.clone();

        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
