package vn.bangvang.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.record.Change;
import vn.bangvang.platform.record.Changes;

/**
 * The calendar of working days. Of a year that was announced the table says every day; of another
 * the law alone does.
 */
@ApplicationScoped
public class Calendars {
    /** The first and the last year of the table of the moon's days. */
    private static final int FIRST = 2010;

    private static final int LAST = 2050;

    @PersistenceContext EntityManager em;

    public WorkingDays workingDays() {
        var rows = all();
        var announced = rows.stream().map(h -> h.day().getYear()).collect(Collectors.toSet());
        var off = new HashSet<LocalDate>();
        var worked = new HashSet<LocalDate>();
        rows.forEach(h -> (h.works() ? worked : off).add(h.day()));
        for (var year = FIRST; year <= LAST; year++) {
            if (!announced.contains(year)) {
                off.addAll(LegalHolidays.of(year));
            }
        }
        return new WorkingDays(off, worked, announced);
    }

    /** What was announced, the latest first. */
    public List<Holiday> all() {
        return em.createQuery("select h from Holiday h order by h.day desc", Holiday.class)
                .getResultList();
    }

    /**
     * Writes down a day; the first of a year begins with what the law gives, so that announcing one
     * day takes no other away.
     *
     * @param works whether it is worked for another day that is off
     */
    public void announce(LocalDate day, String name, boolean works) {
        if (works != LegalHolidays.isRest(day)) {
            throw new RuleViolation(
                    works ? "organization.calendar.workday" : "organization.calendar.rest", day);
        }
        if (all().stream().noneMatch(h -> h.day().getYear() == day.getYear())) {
            LegalHolidays.of(day.getYear()).stream()
                    .filter(d -> !d.equals(day))
                    .forEach(d -> em.persist(new Holiday(d, "Theo Bộ luật Lao động", false)));
        }
        em.merge(new Holiday(day, Text.clean(name), works));
        note(Change.Action.CREATE, day, name);
    }

    public void forget(LocalDate day) {
        var row = em.find(Holiday.class, day);
        if (row != null) {
            em.remove(row);
            note(Change.Action.REMOVE, day, row.name());
        }
    }

    private static void note(Change.Action action, LocalDate day, String name) {
        Changes.note(new Change(action, "Holiday", day.toString(), Map.of(), Map.of("name", name)));
    }
}
