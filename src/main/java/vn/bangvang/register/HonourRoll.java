package vn.bangvang.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
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

    /** The last year of which an award stands. */
    YearOfHonour lastYear() {
        var year =
                em.createQuery(
                                "select max(e.year) from RegisterEntry e where 1 = 1"
                                        + Register.STANDS,
                                Integer.class)
                        .getSingleResult();
        var awards = new EnumMap<Subject, Long>(Subject.class);
        if (year != null) {
            em.createQuery(
                            "select e.subject, count(e) from RegisterEntry e where e.year = :year"
                                    + Register.STANDS
                                    + " group by e.subject",
                            Object[].class)
                    .setParameter("year", year)
                    .getResultList()
                    .forEach(row -> awards.put((Subject) row[0], (Long) row[1]));
        }
        return new YearOfHonour(year == null ? 0 : year, awards);
    }
}
