package vn.bangvang.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.bangvang.award.Subject;
import vn.bangvang.organization.Unit;

/** What the roll of honour (bảng vàng) holds: its latest awards, and how many of each year. */
@ApplicationScoped
public class HonourRoll {
    @PersistenceContext EntityManager em;

    /** Awards that stand, the last written first. */
    List<RegisterRow> latest(int most) {
        return em.createQuery(
                        Register.ROW + " where 1 = 1" + Register.STANDS + " order by e.seq desc",
                        RegisterRow.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Names of the units of awards, by their codes, in the order of the alphabet. */
    Map<String, String> units() {
        var units = new TreeMap<String, String>(Collator.getInstance(Locale.forLanguageTag("vi")));
        em.createQuery(
                        "select u from Unit u where u.id in (select e.unitId from RegisterEntry e)",
                        Unit.class)
                .getResultStream()
                .forEach(u -> units.merge(u.name(), u.code(), (a, b) -> a));
        var byCode = new LinkedHashMap<String, String>();
        units.forEach((name, code) -> byCode.put(code, name));
        return byCode;
    }

    /**
     * The last year of which an award stands.
     *
     * @param years that the book has, the latest first
     */
    YearOfHonour lastYear(List<Integer> years) {
        return years.stream()
                .flatMap(year -> overYears(year, year).stream())
                .findFirst()
                .orElseGet(() -> new YearOfHonour(0, Map.of()));
    }

    /** Awards that stand, by year and by whom they went to; years without any are left out. */
    public List<YearOfHonour> overYears(int first, int last) {
        var years = new TreeMap<Integer, Map<Subject, Long>>();
        em.createQuery(
                        "select e.year, e.subject, count(e) from RegisterEntry e"
                                + " where e.year between :first and :last"
                                + Register.STANDS
                                + " group by e.year, e.subject",
                        Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .forEach(
                        r ->
                                years.computeIfAbsent(
                                                (Integer) r[0], y -> new EnumMap<>(Subject.class))
                                        .put((Subject) r[1], (Long) r[2]));
        return years.entrySet().stream()
                .map(y -> new YearOfHonour(y.getKey(), y.getValue()))
                .toList();
    }
}
