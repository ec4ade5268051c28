package vn.bangvang.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.award.Subject;

/** What the front page says of the roll of honour (bảng vàng). */
@ApplicationScoped
class HonourRoll {
    @PersistenceContext EntityManager em;

    /** Awards that stand, the last written first. */
    List<RegisterRow> latest(int most) {
        return em.createQuery(
                        Register.ROW + " where 1 = 1" + Register.STANDS + " order by e.seq desc",
                        RegisterRow.class)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * The last year of which an award stands.
     *
     * @param years that the book has, the latest first
     */
    YearOfHonour lastYear(List<Integer> years) {
        return years.stream()
                .map(this::of)
                .filter(y -> y.total() > 0)
                .findFirst()
                .orElseGet(() -> new YearOfHonour(0, Map.of()));
    }

    private YearOfHonour of(int year) {
        var awards = new EnumMap<Subject, Long>(Subject.class);
        em.createQuery(
                        "select e.subject, count(e) from RegisterEntry e where e.year = :year"
                                + Register.STANDS
                                + " group by e.subject",
                        Object[].class)
                .setParameter("year", year)
                .getResultList()
                .forEach(row -> awards.put((Subject) row[0], (Long) row[1]));
        return new YearOfHonour(year, awards);
    }
}
