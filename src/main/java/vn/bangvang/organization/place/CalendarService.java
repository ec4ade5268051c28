package vn.bangvang.organization.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.calendar.Calendars;
import vn.bangvang.platform.calendar.Holiday;

/** What administrators keep of the calendar: days off and days worked instead, as announced. */
@ApplicationScoped
@Transactional
public class CalendarService {
    @Inject Calendars calendars;

    @Needs(Permission.CATALOGUE_READ)
    public List<Holiday> days() {
        return calendars.all();
    }

    @Needs(Permission.CATALOGUE_EDIT)
    public void announce(
            @NotNull LocalDate day, @NotBlank @Size(max = 200) String name, boolean works) {
        calendars.announce(day, name, works);
    }

    @Needs(Permission.CATALOGUE_EDIT)
    public void forget(@NotNull LocalDate day) {
        calendars.forget(day);
    }
}
