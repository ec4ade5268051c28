package vn.bangvang.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.bangvang.award.Subject;

/** What the roll of honour (bảng vàng) holds: its latest awards, and how many of each year. */
@ApplicationScoped
public class HonourRoll {
    /** As many units as somebody chooses from. */
    private static final int MOST_UNITS = 300;

    @PersistenceContext EntityManager em;

    /** Awards that stand, of the latest year the last written first: old lists come later. */
    List<RegisterRow> latest(int most) {
        return em.createQuery(
                        Register.ROW
                                + " where 1 = 1"
                                + Register.STANDS
                                + " order by e.honour.year desc, e.seq desc",
                        RegisterRow.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** A unit that has awards. */
    public record Named(String code, String name, String parent) {
        /** Told apart from another of the same name by what it is part of. */
        private String told(List<Named> all) {
            var shared = all.stream().filter(u -> u.name().equals(name)).count() > 1;
            return shared && parent != null ? name + " – " + parent : name;
        }
    }

    /**
     * Names of the units of awards, by their codes, in the order of the alphabet; none where there
     * are more than one chooses from.
     */
    Map<String, String> units() {
        var units =
                em.createQuery(
                                """
                                select new vn.bangvang.register.HonourRoll.Named(u.code, u.name, p.name)
                                from Unit u left join u.parent p
                                where u.id in (select e.honour.unitId from RegisterEntry e)""",
                                Named.class)
                        .setMaxResults(MOST_UNITS + 1)
                        .getResultList();
        var byCode = new LinkedHashMap<String, String>();
        if (units.size() <= MOST_UNITS) {
            var letters = Collator.getInstance(Locale.forLanguageTag("vi"));
            units.stream()
                    .sorted(Comparator.comparing(u -> u.told(units), letters))
                    .forEach(u -> byCode.put(u.code(), u.told(units)));
        }
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
                        "select e.honour.year, e.honour.recipient.subject, count(e) from RegisterEntry e"
                                + " where e.honour.year between :first and :last"
                                + Register.STANDS
                                + " group by e.honour.year, e.honour.recipient.subject",
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
