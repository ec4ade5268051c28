package vn.bangvang.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import vn.bangvang.award.Award;
import vn.bangvang.award.Catalogues;
import vn.bangvang.award.Subject;
import vn.bangvang.bonus.BonusSheet;
import vn.bangvang.bonus.Bonuses;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.classification.Trait;
import vn.bangvang.decision.DecisionCard;
import vn.bangvang.decision.Decisions;
import vn.bangvang.movement.Rounds;
import vn.bangvang.platform.Ratio;
import vn.bangvang.platform.Text;
import vn.bangvang.register.Register;
import vn.bangvang.report.YearFigures.AwardCount;
import vn.bangvang.report.YearFigures.Bonus;
import vn.bangvang.report.YearFigures.Review;
import vn.bangvang.report.YearFigures.Whom;

/** Counts a year from the records; every number comes from a query here. */
@ApplicationScoped
class Figures {
    static final String NOT_WITHDRAWN =
            " and d.state <> vn.bangvang.dossier.DossierState.WITHDRAWN";
    static final String COUNT_ENTRIES =
            "select count(e) from RegisterEntry e where e.year = :year" + Register.STANDS;

    @PersistenceContext EntityManager em;
    @Inject Catalogues catalogues;
    @Inject Decisions decisions;
    @Inject Bonuses bonuses;
    @Inject Rounds rounds;
    @Inject Terms terms;
    @Inject Fairness fairness;
    @Inject UnitCounts unitCounts;
    @Inject Submissions submissions;
    @Inject Beyond beyond;

    /**
     * @param byHeirs whether units are shown as those that carry them on today
     */
    YearFigures of(int year, boolean byHeirs) {
        var signed = decisions.signed(year).stream().map(decisions::card).toList();
        var awards = awardsOf(year);
        return new YearFigures(
                year,
                awards(year, awards),
                unitCounts.of(year, awards, byHeirs),
                whom(year),
                submissions.of(year),
                review(year),
                bonus(signed),
                beyond.of(year),
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
                fairness.of(year));
    }

    private Whom whom(int year) {
        var given = number(COUNT_ENTRIES, year);
        var posts = awardedPeople(year, " and n.positionClass is not null");
        return new Whom(
                number(
                        "select count(distinct e.recipientKey) from RegisterEntry e where e.year = :year"
                                + " and e.subject = vn.bangvang.award.Subject.INDIVIDUAL"
                                + Register.STANDS,
                        year),
                new Ratio(positions(year, Trait.DIRECT_LABOUR), posts),
                new Ratio(positions(year, Trait.LEADER), posts),
                awardedPeople(year, " and n.positionClass is null"),
                new Ratio(
                        awardedPeople(year, " and n.person.sex = vn.bangvang.person.Sex.FEMALE"),
                        awardedPeople(year, " and n.person.sex <> vn.bangvang.person.Sex.UNKNOWN")),
                new Ratio(
                        em.createQuery(
                                        "select count(e) from RegisterEntry e, Unit u where e.unitId = u.id"
                                                + " and e.year = :year and u.type in :base"
                                                + Register.STANDS,
                                        Long.class)
                                .setParameter("year", year)
                                .setParameter("base", terms.codes(Scheme.UNIT_TYPE, Trait.BASE))
                                .getSingleResult(),
                        given),
                new Ratio(
                        em.createQuery(
                                        "select count(e) from RegisterEntry e, Unit u where e.unitId = u.id"
                                                + " and e.year = :year and u.areaClass in :areas"
                                                + Register.STANDS,
                                        Long.class)
                                .setParameter("year", year)
                                .setParameter(
                                        "areas", terms.codes(Scheme.AREA_CLASS, Trait.PRIORITY))
                                .getSingleResult(),
                        given));
    }

    private Review review(int year) {
        var sent =
                number(
                        "select count(d) from Dossier d where d.round.year = :year"
                                + " and d.submittedAt is not null"
                                + NOT_WITHDRAWN,
                        year);
        var returned =
                number(
                        "select count(d) from Dossier d where d.round.year = :year"
                                + " and d.submittedAt is not null and d.timesReturned > 0"
                                + NOT_WITHDRAWN,
                        year);
        return new Review(
                new Ratio(sent - returned, sent),
                (int)
                        number(
                                "select count(n) from Nomination n join n.dossier d"
                                        + " where d.round.year = :year and d.submittedAt is not null"
                                        + NOT_WITHDRAWN,
                                year),
                (int)
                        number(
                                "select count(n) from Nomination n where n.dossier.round.year = :year"
                                        + " and n.state = vn.bangvang.dossier.NominationState.NOT_RECOMMENDED",
                                year));
    }

    private Bonus bonus(List<DecisionCard> signed) {
        var sheets = signed.stream().map(d -> bonuses.of(d, null)).toList();
        return new Bonus(
                sheets.stream().mapToLong(BonusSheet::total).sum(),
                sheets.stream().mapToLong(BonusSheet::unknown).sum());
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
                if (counted.containsKey(award.code() + " " + subject)) {
                    rows.add(
                            new AwardCount(
                                    award.code(),
                                    award.on(LocalDate.of(year, 12, 31)).name(),
                                    subject,
                                    counted.get(award.code() + " " + subject)));
                }
            }
        }
        return rows;
    }

    /** Awards that were given in the year, in the order of the catalogue. */
    private List<Award> awardsOf(int year) {
        var codes =
                new HashSet<>(
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

    /** How many awards of individuals the rounds of the year gave, of which a condition holds. */
    private long awardedPeople(int year, String condition) {
        return number(
                "select count(n) from Nomination n where n.dossier.round.year = :year"
                        + " and n.state = vn.bangvang.dossier.NominationState.AWARDED"
                        + " and n.person is not null"
                        + condition,
                year);
    }

    private long number(String query, int year) {
        return em.createQuery(query, Long.class).setParameter("year", year).getSingleResult();
    }
}
