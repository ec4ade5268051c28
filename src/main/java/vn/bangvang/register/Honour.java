package vn.bangvang.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import vn.bangvang.award.Recipient;

/**
 * An award that was given (khen thưởng đã có): what the decision gives, the book of honours writes
 * down, an old list declares and a certificate shows, in one shape.
 */
@Embeddable
public class Honour implements Serializable {
    private int year;

    @Embedded private GivenAward award;

    @Embedded private Recipient recipient;

    @Column(name = "unit_id")
    private long unitId;

    @Embedded private GivingDecision decision;

    protected Honour() {}

    /**
     * @param year for which it was given
     * @param unitId the unit that counts it as its own
     */
    public Honour(
            int year, GivenAward award, Recipient recipient, long unitId, GivingDecision decision) {
        this.year = year;
        this.award = award;
        this.recipient = recipient;
        this.unitId = unitId;
        this.decision = decision;
    }

    public int year() {
        return year;
    }

    public GivenAward award() {
        return award;
    }

    public Recipient recipient() {
        return recipient;
    }

    /** Id of the unit that counts it as its own. */
    public long unitId() {
        return unitId;
    }

    public GivingDecision decision() {
        return decision;
    }

    /** The same as a value of its own: one that is part of a row belongs to that row. */
    public Honour copy() {
        return new Honour(
                year,
                award.copy(),
                recipient.copy(),
                unitId,
                new GivingDecision(decision.number(), decision.on(), decision.by()));
    }

    /** The same honour with another recipient's words and another achievement. */
    public Honour corrected(Recipient newRecipient, GivenAward newAward) {
        return new Honour(year, newAward, newRecipient, unitId, decision);
    }
}
