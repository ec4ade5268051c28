package vn.bangvang.dossier;

import vn.bangvang.award.Subject;
import vn.bangvang.organization.Unit;
import vn.bangvang.person.Person;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.RecipientKey;
import vn.bangvang.person.household.Household;

/**
 * Who is nominated, with name, post and unit as they stand at that moment.
 *
 * @param title post of a person; {@code null} otherwise
 * @param unitName where the recipient belongs
 */
public record Recipient(
        Subject subject,
        Person person,
        Unit collective,
        Household household,
        String name,
        String title,
        String unitName,
        String positionClass) {

    public static Recipient of(Person person, PersonForm form, String unitName) {
        return new Recipient(
                Subject.INDIVIDUAL,
                person,
                null,
                null,
                person.fullName(),
                form.title(),
                unitName,
                form.positionClass());
    }

    /** With the class on record where the list says none. */
    public Recipient orOfClass(String onRecord) {
        return positionClass != null || onRecord == null
                ? this
                : new Recipient(
                        subject, person, collective, household, name, title, unitName, onRecord);
    }

    public static Recipient of(Unit unit, String unitName) {
        return new Recipient(
                Subject.COLLECTIVE, null, unit, null, unit.name(), null, unitName, null);
    }

    public static Recipient of(Household household, String unitName) {
        return new Recipient(
                Subject.HOUSEHOLD, null, null, household, household.name(), null, unitName, null);
    }

    /** As a nomination has written it down. */
    public static Recipient of(Nomination n) {
        return new Recipient(
                n.subject(),
                n.person(),
                n.collective(),
                n.household(),
                n.recipientName(),
                n.recipientTitle(),
                n.recipientUnit(),
                n.positionClass());
    }

    /** The same for the same recipient, whatever the name. */
    public RecipientKey key() {
        return switch (subject) {
            case INDIVIDUAL -> RecipientKey.person(person.code());
            case COLLECTIVE -> RecipientKey.unit(collective.code());
            case HOUSEHOLD -> RecipientKey.household(household.code());
        };
    }
}
