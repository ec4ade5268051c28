package vn.bangvang.register.oldlist;

import java.io.Serializable;
import java.time.LocalDate;
import vn.bangvang.award.Achieved;
import vn.bangvang.award.Commendation;
import vn.bangvang.award.Recipient;
import vn.bangvang.award.Subject;
import vn.bangvang.person.RecipientKey;
import vn.bangvang.person.Sex;
import vn.bangvang.register.GivenAward;
import vn.bangvang.register.GivingDecision;
import vn.bangvang.register.Honour;

/**
 * A row of an old list as it was understood.
 *
 * @param number as the spreadsheet counts
 * @param raw the recipient as the file holds it
 * @param commendation type of commendation, or {@code null} where the list does not say
 * @param achieved period of the achievement, or {@code null} where the list does not say
 * @param recipient key of the recipient when already known, or {@code null} for a new person
 * @param known whether this award is on record already
 * @param sure whether the recipient's name could be read in one way only
 */
public record OldRow(
        int number,
        String raw,
        String name,
        Subject subject,
        Sex sex,
        Integer birthYear,
        String title,
        long unitId,
        String unitCode,
        String unitName,
        String award,
        int year,
        String decisionNumber,
        LocalDate decidedOn,
        String achievement,
        Commendation commendation,
        Achieved achieved,
        String recipient,
        boolean known,
        boolean sure)
        implements Serializable {

    /** Whether nothing that is on record is this recipient. */
    public boolean isNewPerson() {
        return recipient == null;
    }

    /**
     * The award as the list declares it.
     *
     * @param awardName as the award was called on the day of the decision
     */
    Honour honour(RecipientKey key, String awardName) {
        return new Honour(
                year,
                new GivenAward(award, awardName, achievement, commendation, achieved),
                new Recipient(subject, key, name, title, unitName),
                unitId,
                new GivingDecision(decisionNumber, decidedOn, null));
    }

    OldRow of(String newRecipient, boolean isKnown) {
        return new OldRow(
                number,
                raw,
                name,
                subject,
                sex,
                birthYear,
                title,
                unitId,
                unitCode,
                unitName,
                award,
                year,
                decisionNumber,
                decidedOn,
                achievement,
                commendation,
                achieved,
                newRecipient,
                isKnown,
                sure);
    }
}
