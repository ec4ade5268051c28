package vn.bangvang.report.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.classification.Trait;
import vn.bangvang.person.Sex;
import vn.bangvang.person.headcount.HeadcountRow;
import vn.bangvang.person.headcount.Headcounts;

/**
 * Whom the awards of a year reach: direct labourers and leaders, women, ethnic minorities, each
 * over its headcount. A unit without a figure for a group is left out of that group on both sides.
 */
@ApplicationScoped
class Fairness {
    @PersistenceContext EntityManager em;
    @Inject Headcounts headcounts;
    @Inject Terms terms;

    /** Somebody awarded, at the unit that nominated. */
    public record Awarded(
            Long person, Long unit, String positionClass, Sex sex, String ethnicGroup) {}

    List<Reach> of(int year) {
        var staff = headcounts.of(year);
        var obliged =
                new HashSet<>(
                        em.createQuery(
                                        "select u.id from Round r join r.units u"
                                                + " where r.year = :year",
                                        Long.class)
                                .setParameter("year", year)
                                .getResultList());
        staff.keySet().retainAll(obliged);
        var awarded = awarded(year);
        return Arrays.stream(Reach.Group.values())
                .map(g -> reach(g, staff, awarded, obliged.size()))
                .toList();
    }

    private Reach reach(
            Reach.Group group,
            Map<Long, List<HeadcountRow>> staff,
            Collection<Awarded> awarded,
            long obliged) {
        var figures = new HashMap<Long, Integer>();
        staff.forEach(
                (unit, rows) -> {
                    var figure = figure(group, rows);
                    if (figure != null) {
                        figures.put(unit, figure);
                    }
                });
        var there = awarded.stream().filter(a -> figures.containsKey(a.unit())).toList();
        return new Reach(
                group,
                there.stream().filter(a -> Boolean.TRUE.equals(belongs(group, a))).count(),
                figures.isEmpty()
                        ? null
                        : figures.values().stream().mapToLong(Integer::longValue).sum(),
                figures.size(),
                obliged,
                there.stream().filter(a -> belongs(group, a) == null).count());
    }

    /** How many of the group a unit has; {@code null} when one of its rows does not say. */
    private Integer figure(Reach.Group group, List<HeadcountRow> rows) {
        return switch (group) {
            case EVERYBODY -> sum(rows, HeadcountRow::people);
            case DIRECT -> sum(with(rows, Trait.DIRECT_LABOUR), HeadcountRow::people);
            case LEADERS -> sum(with(rows, Trait.LEADER), HeadcountRow::people);
            case WOMEN -> sum(rows, HeadcountRow::women);
            case MINORITY -> sum(rows, HeadcountRow::minority);
        };
    }

    private static Integer sum(List<HeadcountRow> rows, Function<HeadcountRow, Integer> count) {
        return rows.stream().map(count).anyMatch(Objects::isNull)
                ? null
                : Integer.valueOf(rows.stream().map(count).mapToInt(n -> n).sum());
    }

    private List<HeadcountRow> with(List<HeadcountRow> rows, Trait trait) {
        return rows.stream()
                .filter(r -> terms.is(Scheme.POSITION_CLASS, r.positionClass(), trait))
                .toList();
    }

    /** {@code null} when nobody knows. */
    private Boolean belongs(Reach.Group group, Awarded a) {
        return switch (group) {
            case EVERYBODY -> true;
            case DIRECT -> isClassed(a, Trait.DIRECT_LABOUR);
            case LEADERS -> isClassed(a, Trait.LEADER);
            case WOMEN -> a.sex() == Sex.UNKNOWN ? null : a.sex() == Sex.FEMALE;
            case MINORITY ->
                    a.ethnicGroup() == null
                            ? null
                            : !terms.is(Scheme.ETHNIC_GROUP, a.ethnicGroup(), Trait.MAJORITY);
        };
    }

    private Boolean isClassed(Awarded a, Trait trait) {
        return a.positionClass() == null
                ? null
                : Boolean.valueOf(terms.is(Scheme.POSITION_CLASS, a.positionClass(), trait));
    }

    /** Everybody once, at the unit and in the post of the last award of the year. */
    private Collection<Awarded> awarded(int year) {
        return em.createQuery(
                        """
                        select new vn.bangvang.report.figures.Fairness.Awarded(
                        p.id, n.dossier.unit.id, n.positionClass, p.sex, p.ethnicGroup)
                        from Nomination n join n.person p where n.round.year = :year
                        and n.state = vn.bangvang.dossier.NominationState.AWARDED
                        order by n.id""",
                        Awarded.class)
                .setParameter("year", year)
                .getResultStream()
                .collect(Collectors.toMap(Awarded::person, a -> a, (a, b) -> b))
                .values();
    }
}
