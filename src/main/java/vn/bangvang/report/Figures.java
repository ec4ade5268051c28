package vn.bangvang.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import vn.bangvang.award.Award;
import vn.bangvang.award.Catalogues;
import vn.bangvang.award.Subject;
import vn.bangvang.bonus.Bonuses;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.classification.Trait;
import vn.bangvang.decision.Decisions;
import vn.bangvang.movement.Rounds;
import vn.bangvang.organization.Lineage;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Text;
import vn.bangvang.register.Register;
import vn.bangvang.report.YearFigures.AwardCount;
import vn.bangvang.report.YearFigures.UnitCount;

/** Counts a year from the records; every number comes from a query here. */
@ApplicationScoped
class Figures {
    @PersistenceContext EntityManager em;
    @Inject Catalogues catalogues;
    @Inject Decisions decisions;
    @Inject Bonuses bonuses;
    @Inject Rounds rounds;
    @Inject Terms terms;
    @Inject Lineage lineage;
    @Inject Fairness fairness;

    /**
     * @param byHeirs whether units are shown as those that carry them on today
     */
    YearFigures of(int year, boolean byHeirs) {
        var signed = decisions.signed(year).stream().map(decisions::card).toList();
        var late = lateUnits(year);
        var awards = awardsOf(year);
        return new YearFigures(
                year,
                awards(year, awards),
                units(year, awards, byHeirs),
                number(
                        "select count(distinct e.recipientKey) from RegisterEntry e where e.year = :year"
                                + " and e.subject = vn.bangvang.award.Subject.INDIVIDUAL"
                                + Register.STANDS,
                        year),
                positions(year, Trait.DIRECT_LABOUR),
                positions(year, Trait.LEADER),
                number(
                        "select count(n) from Nomination n where n.dossier.round.year = :year"
                                + " and n.state = vn.bangvang.dossier.NominationState.AWARDED"
                                + " and n.person.sex = vn.bangvang.person.Sex.FEMALE",
                        year),
                em.createQuery(
                                "select count(e) from RegisterEntry e, Unit u where e.unitId = u.id"
                                        + " and e.year = :year and u.type in :base"
                                        + Register.STANDS,
                                Long.class)
                        .setParameter("year", year)
                        .setParameter("base", terms.codes(Scheme.UNIT_TYPE, Trait.BASE))
                        .getSingleResult(),
                em.createQuery(
                                "select count(e) from RegisterEntry e, Unit u where e.unitId = u.id"
                                        + " and e.year = :year and u.areaClass in :areas"
                                        + Register.STANDS,
                                Long.class)
                        .setParameter("year", year)
                        .setParameter("areas", terms.codes(Scheme.AREA_CLASS, Trait.PRIORITY))
                        .getSingleResult(),
                number(
                        "select count(e) from RegisterEntry e where e.year = :year"
                                + " and e.subject = vn.bangvang.award.Subject.INDIVIDUAL"
                                + Register.STANDS,
                        year),
                signed.stream().mapToLong(d -> bonuses.of(d, null).total()).sum(),
                (int)
                        number(
                                "select count(u) from Round r join r.units u where r.year = :year",
                                year),
                (int)
                        number(
                                "select count(d) from Dossier d where d.round.year = :year"
                                        + " and d.submittedAt is not null",
                                year),
                late.size(),
                (int)
                        number(
                                "select count(d) from Dossier d where d.round.year = :year"
                                        + " and d.timesReturned > 0",
                                year),
                (int)
                        number(
                                "select count(n) from Nomination n where n.dossier.round.year = :year"
                                        + " and n.dossier.submittedAt is not null",
                                year),
                (int)
                        number(
                                "select count(n) from Nomination n where n.dossier.round.year = :year"
                                        + " and n.state = vn.bangvang.dossier.NominationState.NOT_RECOMMENDED",
                                year),
                rounds.movements(year).stream().map(m -> m.name()).toList(),
                signed.stream()
                        .map(
                                d ->
                                        "Quyết định số %s ngày %s của %s"
                                                .formatted(
                                                        d.number(),
                                                        Text.day(d.signedOn()),
                                                        d.authorityName()))
                        .toList(),
                late,
                fairness.of(year));
    }

    private List<AwardCount> awards(int year, List<Award> awards) {
        var counted = new LinkedHashMap<String, Long>();
        em.createQuery(
                        "select e.award, e.subject, count(e) from RegisterEntry e where e.year = :year"
                                + Register.STANDS
                                + " group by e.award, e.subject",
                        Object[].class)
                .setParameter("year", year)
                .getResultStream()
                .forEach(r -> counted.put(r[0] + " " + r[1], (Long) r[2]));
        var rows = new ArrayList<AwardCount>();
        for (var award : awards) {
            for (var subject : Subject.values()) {
                if (award.subjects().contains(subject)) {
                    rows.add(
                            new AwardCount(
                                    award.code(),
                                    award.on(LocalDate.of(year, 12, 31)).name(),
                                    subject,
                                    counted.getOrDefault(award.code() + " " + subject, 0L)));
                }
            }
        }
        return rows;
    }

    /** Awards that the rounds of the year were open to, and any other that was given. */
    private List<Award> awardsOf(int year) {
        var codes =
                new HashSet<>(
                        em.createQuery(
                                        "select distinct a from Round r join r.awards a"
                                                + " where r.year = :year",
                                        String.class)
                                .setParameter("year", year)
                                .getResultList());
        codes.addAll(
                em.createQuery(
                                "select distinct e.award from RegisterEntry e where e.year = :year"
                                        + Register.STANDS,
                                String.class)
                        .setParameter("year", year)
                        .getResultList());
        return catalogues.catalogue().awards().stream()
                .filter(a -> codes.contains(a.code()))
                .toList();
    }

    /**
     * Awards by unit.
     *
     * @param byHeirs whether under the units that carry on today, or as they were at the year's end
     */
    private List<UnitCount> units(int year, List<Award> awards, boolean byHeirs) {
        var codes = awards.stream().map(Award::code).toList();
        var byId = new LinkedHashMap<Long, long[]>();
        em.createQuery(
                        "select u.id, n.award, count(n) from Nomination n join n.dossier d"
                                + " join d.unit u where d.round.year = :year"
                                + " and n.state = vn.bangvang.dossier.NominationState.AWARDED"
                                + " group by u.id, n.award",
                        Object[].class)
                .setParameter("year", year)
                .getResultStream()
                .forEach(
                        r ->
                                byId.computeIfAbsent((Long) r[0], u -> new long[codes.size()])[
                                                codes.indexOf((String) r[1])] =
                                        (Long) r[2]);
        var groups = new HashMap<Long, Group>();
        if (byHeirs) {
            lineage.heirs(byId.keySet())
                    .forEach((id, h) -> groups.put(id, new Group(h.names(), h.ids())));
        } else {
            lineage.namesOn(byId.keySet(), LocalDate.of(year, 12, 31))
                    .forEach((id, name) -> groups.put(id, new Group(name, List.of(id))));
        }
        var rows = new TreeMap<Group, long[]>();
        byId.forEach((id, counts) -> rows.merge(groups.get(id), counts, Figures::sum));
        return rows.entrySet().stream()
                .map(
                        e ->
                                new UnitCount(
                                        e.getKey().name(),
                                        Arrays.stream(e.getValue()).boxed().toList(),
                                        Arrays.stream(e.getValue()).sum()))
                .toList();
    }

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

    private long positions(int year, Trait trait) {
        return em.createQuery(
                        "select count(n) from Nomination n where n.positionClass in :classes"
                                + " and n.dossier.round.year = :year"
                                + " and n.state = vn.bangvang.dossier.NominationState.AWARDED",
                        Long.class)
                .setParameter("classes", terms.codes(Scheme.POSITION_CLASS, trait))
                .setParameter("year", year)
                .getSingleResult();
    }

    /** Obliged units whose dossier came after the due date, or not at all by now. */
    private List<String> lateUnits(int year) {
        var sent = new HashMap<String, LocalDateTime>();
        em.createQuery(
                        "select d.round.id, d.unit.id, d.submittedAt from Dossier d"
                                + " where d.round.year = :year and d.submittedAt is not null",
                        Object[].class)
                .setParameter("year", year)
                .getResultStream()
                .forEach(r -> sent.put(r[0] + " " + r[1], (LocalDateTime) r[2]));
        var late = new ArrayList<String>();
        em.createQuery(
                        "select r.id, u.id, u.name, r.submitBy from Round r join r.units u"
                                + " where r.year = :year order by u.name",
                        Object[].class)
                .setParameter("year", year)
                .getResultStream()
                .forEach(
                        r -> {
                            var at = sent.get(r[0] + " " + r[1]);
                            if (at == null || Clocks.dayOf(at).isAfter((LocalDate) r[3])) {
                                late.add((String) r[2]);
                            }
                        });
        return late;
    }

    private long number(String query, int year) {
        return em.createQuery(query, Long.class).setParameter("year", year).getSingleResult();
    }
}
