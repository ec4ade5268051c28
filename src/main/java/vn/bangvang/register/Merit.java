package vn.bangvang.register;

import java.time.LocalDate;
import vn.bangvang.award.Commendation;
import vn.bangvang.person.RecipientKey;

/**
 * An award received, as rules look at it.
 *
 * @param declared whether it stands on an old list that nobody has checked yet; then {@code
 *     publicId} is the code of the list
 * @param achievedTo last day of the achievement, or {@code null} where nobody wrote it down
 */
public record Merit(
        RecipientKey recipient,
        String award,
        int year,
        LocalDate decidedOn,
        String decision,
        String publicId,
        String achievement,
        boolean declared,
        Commendation commendation,
        LocalDate achievedTo) {
    /** As queries read it: the recipient is stored as text. */
    public Merit(
            String recipientKey,
            String award,
            int year,
            LocalDate decidedOn,
            String decision,
            String publicId,
            String achievement,
            boolean declared,
            Commendation commendation,
            LocalDate achievedTo) {
        this(
                RecipientKey.of(recipientKey),
                award,
                year,
                decidedOn,
                decision,
                publicId,
                achievement,
                declared,
                commendation,
                achievedTo);
    }
}
