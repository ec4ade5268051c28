package vn.bangvang.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;

/** The calendar of working days, from the table of holidays. */
@ApplicationScoped
public class Calendars {
    @PersistenceContext EntityManager em;

    public WorkingDays workingDays() {
        return new WorkingDays(
                new HashSet<>(
                        em.createQuery("select h from Holiday h", Holiday.class)
                                .getResultStream()
                                .map(Holiday::day)
                                .toList()));
    }
}
