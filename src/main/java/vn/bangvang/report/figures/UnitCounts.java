package vn.bangvang.report.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import vn.bangvang.award.Award;
import vn.bangvang.organization.lineage.Lineage;
import vn.bangvang.register.Register;
import vn.bangvang.report.figures.YearFigures.UnitCount;

/** Counts the awards of a year by unit, from the book: those of imported history like the rest. */
@ApplicationScoped
class UnitCounts {
    @PersistenceContext EntityManager em;
    @Inject Lineage lineage;

    /**
     * Awards by unit.
     *
     * @param byHeirs whether under the units that carry on today, or as they were at the year's end
     */
    List<UnitCount> of(int year, List<Award> awards, boolean byHeirs) {
        var codes = awards.stream().map(Award::code).toList();
        var byId = new HashMap<Long, long[]>();
        for (var given : given(year)) {
            var counts = byId.computeIfAbsent(given.unit(), u -> new long[codes.size()]);
            counts[codes.indexOf(given.award())] = given.count();
        }
        var groups = new HashMap<Long, Group>();
        if (byHeirs) {
            lineage.heirs(byId.keySet())
                    .forEach((id, h) -> groups.put(id, new Group(h.names(), h.ids())));
        } else {
            lineage.namesOn(byId.keySet(), LocalDate.of(year, 12, 31))
                    .forEach((id, name) -> groups.put(id, new Group(name, List.of(id))));
        }
        var rows = new TreeMap<Group, long[]>();
        byId.forEach((id, counts) -> rows.merge(groups.get(id), counts, UnitCounts::sum));
        return rows.entrySet().stream()
                .map(
                        e ->
                                new UnitCount(
                                        e.getKey().name(),
                                        Arrays.stream(e.getValue()).boxed().toList(),
                                        Arrays.stream(e.getValue()).sum()))
                .toList();
    }

    private List<Given> given(int year) {
        return em.createQuery(
                        """
                        select new vn.bangvang.report.figures.UnitCounts.Given(
                        e.honour.unitId, e.honour.award.code, count(e)) from RegisterEntry e where e.honour.year = :year"""
                                + Register.STANDS
                                + " group by e.honour.unitId, e.honour.award.code",
                        Given.class)
                .setParameter("year", year)
                .getResultList();
    }

    /** How many of an award a unit got. */
    public record Given(Long unit, String award, long count) {}

    /** A line of a table by unit: who have the same heirs are one. */
    private record Group(String name, List<Long> ids) implements Comparable<Group> {
        private static final Collator LETTERS = Collator.getInstance(Locale.forLanguageTag("vi"));

        @Override
        public int compareTo(Group other) {
            var byName = LETTERS.compare(name, other.name);
            return byName == 0 ? ids.toString().compareTo(other.ids.toString()) : byName;
        }
    }

    private static long[] sum(long[] a, long[] b) {
        var sum = new long[a.length];
        Arrays.setAll(sum, i -> a[i] + b[i]);
        return sum;
    }
}
