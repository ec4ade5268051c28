package vn.bangvang.register;

import java.io.Serializable;
import java.time.LocalDate;
import vn.bangvang.award.Recipient;

/**
 * An entry of the book as shown. Nothing in it is private: name, post, unit and award only.
 *
 * @param amendedBy number of the decision that amends the award, or {@code null}
 * @param changedBy kind of the entry that speaks of this one, or {@code null}
 */
public record RegisterRow(
        long seq,
        String number,
        String publicId,
        Honour honour,
        String hash,
        EntryKind kind,
        String source,
        String remark,
        String amendedBy,
        LocalDate amendedOn,
        EntryKind changedBy)
        implements Serializable {

    public int year() {
        return honour.year();
    }

    public GivenAward award() {
        return honour.award();
    }

    public Recipient recipient() {
        return honour.recipient();
    }

    public GivingDecision decision() {
        return honour.decision();
    }

    /** Number of the decision that this entry writes down. */
    public String actNumber() {
        return amendedBy == null ? decision().number() : amendedBy;
    }

    /** Its day. */
    public LocalDate actOn() {
        return amendedOn == null ? decision().on() : amendedOn;
    }

    /** Whether the recipient held the award by this entry, and holds it so no more. */
    public boolean isPast() {
        return kind.gives() && !stands();
    }

    /** Whether the recipient holds the award by this entry today. */
    public boolean stands() {
        return kind.gives() && changedBy == null;
    }
}
