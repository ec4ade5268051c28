package vn.bangvang.dossier;

import java.io.Serializable;
import vn.bangvang.award.Subject;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.YearFacts;

/**
 * One readable row of the intake workbook.
 *
 * @param personCode of a known person; {@code null} when the person is new
 * @param person what the row says of a person; {@code null} for others
 * @param unitCode of a collective
 */
public record IntakeRow(
        int row,
        Subject subject,
        String name,
        String award,
        String personCode,
        PersonForm person,
        String unitCode,
        YearFacts year,
        String initiative,
        String initiativeNumber,
        Claim claim)
        implements Serializable {

    public boolean newPerson() {
        return subject == Subject.INDIVIDUAL && personCode == null;
    }
}
