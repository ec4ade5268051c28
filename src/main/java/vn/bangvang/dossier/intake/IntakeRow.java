package vn.bangvang.dossier.intake;

import java.io.Serializable;
import java.util.List;
import vn.bangvang.award.Recipient;
import vn.bangvang.award.Subject;
import vn.bangvang.dossier.CertificateRoom;
import vn.bangvang.dossier.TooLong;
import vn.bangvang.eligibility.claim.Claim;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.year.YearFacts;

/**
 * One readable row of an uploaded list.
 *
 * @param sheet index of its sheet
 * @param row as the spreadsheet counts
 * @param written the recipient as the file has it
 * @param awardName as the catalogue has it
 * @param recipientCode of a known person or household; {@code null} when it is new, and for
 *     collectives
 * @param sameRecipientAs what tells who is rewarded from others of the file: of a new person the
 *     first row that brings it
 * @param person what the row says of a person; {@code null} for others
 * @param unitCode {@code null} where the list is to make the unit
 * @param unitName where the recipient belongs
 * @param tooLong texts that its certificate has no room for
 */
public record IntakeRow(
        int sheet,
        int row,
        Subject subject,
        String written,
        String name,
        String award,
        String awardName,
        String recipientCode,
        String sameRecipientAs,
        PersonForm person,
        String unitCode,
        String unitName,
        YearFacts year,
        String initiative,
        String initiativeNumber,
        Claim claim,
        List<TooLong> tooLong)
        implements Serializable {
    public IntakeRow {
        tooLong = List.copyOf(tooLong);
    }

    /** With the texts that its certificate has no room for. */
    IntakeRow with(List<TooLong> texts) {
        return new IntakeRow(
                sheet,
                row,
                subject,
                written,
                name,
                award,
                awardName,
                recipientCode,
                sameRecipientAs,
                person,
                unitCode,
                unitName,
                year,
                initiative,
                initiativeNumber,
                claim,
                texts);
    }

    CertificateRoom.Engraved engraved() {
        var title = person == null ? null : person.title();
        return new CertificateRoom.Engraved(
                new Recipient(subject, null, name, title, unitName), claim.getAchievement());
    }

    public boolean newPerson() {
        return subject == Subject.INDIVIDUAL && recipientCode == null;
    }

    public boolean newHousehold() {
        return subject == Subject.HOUSEHOLD && recipientCode == null;
    }

    /**
     * Whether the row makes the collective of its unit's name, which nobody has named before: it is
     * rewarded itself, or its people are.
     */
    public boolean newCollective() {
        return unitCode == null;
    }
}
