package vn.bangvang.register;

import java.io.Serializable;
import java.time.LocalDate;
import vn.bangvang.award.Achieved;
import vn.bangvang.award.Commendation;
import vn.bangvang.award.Subject;

/**
 * An award given, as it is to be written into the book.
 *
 * @param commendation type of commendation, or {@code null} where nobody wrote it down
 * @param decidedBy name of the authority, or {@code null} where nobody wrote it down
 * @param achieved period of the achievement, or {@code null} where nobody wrote it down
 */
public record Honour(
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
        Commendation commendation,
        Achieved achieved,
        String decidedBy)
        implements Serializable {

    /** An award of which nobody wrote down for what type of commendation it was given, and when. */
    public Honour(
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
            LocalDate decidedOn) {
        this(
                year,
                award,
                awardName,
                subject,
                recipientKey,
                recipientName,
                recipientTitle,
                recipientUnit,
                unitId,
                achievement,
                decisionNumber,
                decidedOn,
                null,
                null,
                null);
    }
}
