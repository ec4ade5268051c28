package vn.bangvang.person;

import java.time.LocalDate;
import vn.bangvang.organization.Unit;
import vn.bangvang.person.identity.IdentityNumber;

/**
 * A person to be written down.
 *
 * @param from first day of the present position, where the form does not say when it began
 * @param number identity number, or {@code null}
 */
public record NewPerson(PersonForm form, Unit unit, LocalDate from, IdentityNumber number) {
    public NewPerson(PersonForm form, Unit unit, LocalDate from) {
        this(form, unit, from, null);
    }
}
