package vn.bangvang.person;

import java.time.LocalDate;
import vn.bangvang.organization.Unit;

/**
 * A person to be written down.
 *
 * @param from first day of the present position, where the form does not say when it began
 */
public record NewPerson(PersonForm form, Unit unit, LocalDate from) {}
