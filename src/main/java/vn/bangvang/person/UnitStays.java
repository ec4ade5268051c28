package vn.bangvang.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How long people stayed at units that they have left (rule T-MOVE). */
@ApplicationScoped
public class UnitStays {
    @PersistenceContext EntityManager em;

    /** The longest stay of the year at a unit that the person has left within it. */
    public record Stay(String unitName, int months) {}

    /**
     * Which unit people left of themselves, not by its merging or splitting, within the year that
     * is judged, by the people's ids.
     */
    public Map<Long, Stay> leftWithin(Collection<Long> ids, LocalDate first, LocalDate last) {
        var found = new HashMap<Long, Stay>();
        if (ids.isEmpty()) {
            return found;
        }
        em.createQuery(
                        "select p.person.id, u.name, p.from, p.to from PersonPosition p join p.unit u"
                                + " where p.person.id in :ids and p.to between :first and :last"
                                + " and exists (select q from PersonPosition q where q.person = p.person"
                                + " and q.unit <> p.unit and q.from > p.from)"
                                + " and not exists (select s from Succession s where s.from = p.unit"
                                + " and p.unit.validTo = p.to)",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .forEach(
                        row ->
                                found.merge(
                                        (Long) row[0],
                                        new Stay(
                                                (String) row[1],
                                                months(
                                                        first,
                                                        (LocalDate) row[2],
                                                        (LocalDate) row[3])),
                                        (a, b) -> a.months() >= b.months() ? a : b));
        return found;
    }

    private static int months(LocalDate first, LocalDate from, LocalDate to) {
        var begin = from.isBefore(first) ? first : from;
        return (int) Period.between(begin, to.plusDays(1)).toTotalMonths();
    }
}
