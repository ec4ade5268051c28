package vn.bangvang.dossier;

import vn.bangvang.award.Recipient;
import vn.bangvang.award.Subject;
import vn.bangvang.organization.Unit;
import vn.bangvang.person.Person;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.RecipientKey;
import vn.bangvang.person.household.Household;

/**
 * Who is nominated (người, tập thể, hộ được đề nghị): the record of a person, unit or household
 * with name, post and unit as they stand at that moment.
 *
 * @param positionClass of a person's post; {@code null} where it is not known
 */
public record Nominee(
        Person person,
        Unit collective,
        Household household,
        Recipient recipient,
        String positionClass) {

    public static Nominee of(Person person, PersonForm form, String unitName) {
        var recipient =
                new Recipient(
                        Subject.INDIVIDUAL,
                        RecipientKey.person(person.code()),
                        person.fullName(),
                        form.title(),
                        unitName);
        return new Nominee(person, null, null, recipient, form.positionClass());
    }

    /** With the class on record where the list says none. */
    public Nominee orOfClass(String onRecord) {
        return positionClass != null || onRecord == null
                ? this
                : new Nominee(person, collective, household, recipient, onRecord);
    }

    public static Nominee of(Unit unit, String unitName) {
        var key = RecipientKey.unit(unit.code());
        var recipient = new Recipient(Subject.COLLECTIVE, key, unit.name(), null, unitName);
        return new Nominee(null, unit, null, recipient, null);
    }

    public static Nominee of(Household household, String unitName) {
        var key = RecipientKey.household(household.code());
        var recipient = new Recipient(Subject.HOUSEHOLD, key, household.name(), null, unitName);
        return new Nominee(null, null, household, recipient, null);
    }

    /** As a nomination has written it down. */
    public static Nominee of(Nomination n) {
        return new Nominee(
                n.person(), n.collective(), n.household(), n.recipient(), n.positionClass());
    }
}
