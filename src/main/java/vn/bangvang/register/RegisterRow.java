package vn.bangvang.register;

import java.io.Serializable;
import java.time.LocalDate;
import vn.bangvang.award.Subject;

/**
 * An entry of the book as shown. Nothing in it is private: name, post, unit and award only.
 *
 * @param changedBy kind of the entry that speaks of this one, or {@code null}
 * @param decidedBy name of the authority that decided, or {@code null} in older entries
 * @param achievedFrom first day of the achievement, or {@code null} where nobody wrote it down
 */
public record RegisterRow(
        long seq,
        String number,
        String publicId,
        int year,
        String award,
        String awardName,
        Subject subject,
        String recipientKey,
        String recipientName,
        String recipientTitle,
        String recipientUnit,
        long unitId,
        String achievement,
        String decisionNumber,
        LocalDate decidedOn,
        String hash,
        EntryKind kind,
        String source,
        String remark,
        String amendedBy,
        LocalDate amendedOn,
        EntryKind changedBy,
        LocalDate achievedFrom,
        LocalDate achievedTo,
        String decidedBy)
        implements Serializable {

    /** Number of the decision that this entry writes down. */
    public String actNumber() {
        return amendedBy == null ? decisionNumber : amendedBy;
    }

    /** Its day. */
    public LocalDate actOn() {
        return amendedOn == null ? decidedOn : amendedOn;
    }

    /** Whether the recipient holds the award by this entry today. */
    public boolean stands() {
        return kind.gives() && changedBy == null;
    }
}
