package vn.bangvang.report.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.classification.Trait;
import vn.bangvang.platform.Ratio;
import vn.bangvang.register.Register;
import vn.bangvang.report.figures.YearFigures.Recipients;

/** Whom the awards of a year went to; each share over those of whom it is on record. */
@ApplicationScoped
class Whom {
    /** Nominations of individuals that were awarded. */
    private static final String AWARDED =
            """
            select count(n) from Nomination n where n.dossier.round.year = :year
            and n.state = vn.bangvang.dossier.NominationState.AWARDED and n.person is not null""";

    @PersistenceContext EntityManager em;
    @Inject Counts counts;
    @Inject Terms terms;

    Recipients of(int year) {
        var given = counts.entries(year, "");
        var posts = counts.of(AWARDED + " and n.positionClass is not null", year);
        return new Recipients(
                counts.of(
                        "select count(distinct e.honour.recipient.key) from RegisterEntry e where e.honour.year = :year"
                                + " and e.honour.recipient.subject = vn.bangvang.award.Subject.INDIVIDUAL"
                                + Register.STANDS,
                        year),
                new Ratio(inPost(year, Trait.DIRECT_LABOUR), posts),
                new Ratio(inPost(year, Trait.LEADER), posts),
                counts.of(AWARDED + " and n.positionClass is null", year),
                new Ratio(
                        counts.of(
                                AWARDED + " and n.person.sex = vn.bangvang.person.Sex.FEMALE",
                                year),
                        counts.of(
                                AWARDED + " and n.person.sex <> vn.bangvang.person.Sex.UNKNOWN",
                                year)),
                new Ratio(
                        counts.entriesAt(year, "type", terms.codes(Scheme.UNIT_TYPE, Trait.BASE)),
                        given),
                new Ratio(
                        counts.entriesAt(
                                year, "areaClass", terms.codes(Scheme.AREA_CLASS, Trait.PRIORITY)),
                        given));
    }

    /** Awarded nominations of people in a post of some class. */
    private long inPost(int year, Trait trait) {
        return em.createQuery(AWARDED + " and n.positionClass in :classes", Long.class)
                .setParameter("classes", terms.codes(Scheme.POSITION_CLASS, trait))
                .setParameter("year", year)
                .getSingleResult();
    }
}
