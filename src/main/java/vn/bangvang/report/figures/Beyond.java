package vn.bangvang.report.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.bangvang.award.Award;
import vn.bangvang.award.Catalogues;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.classification.Trait;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.Units;
import vn.bangvang.register.Register;
import vn.bangvang.report.figures.YearFigures.Elsewhere;

/**
 * What the year holds beyond the yearly rounds of the place: sudden achievement, awards of a level
 * above, and nominations that wait for one.
 */
@ApplicationScoped
class Beyond {
    @PersistenceContext EntityManager em;
    @Inject Counts counts;
    @Inject Units units;
    @Inject Catalogues catalogues;
    @Inject Terms terms;

    Elsewhere of(int year) {
        var own = units.root().map(this::level).orElse(Award.Level.DISTRICT);
        var superior =
                byAward(
                        AwardTotal.OF.formatted("e.honour.award.code", "e")
                                + " from RegisterEntry e where e.honour.year = :year"
                                + Register.STANDS
                                + " group by e.honour.award.code",
                        year);
        var above =
                byAward(
                        AwardTotal.OF.formatted("n.award", "n")
                                + " from Nomination n where n.dossier.round.year = :year"
                                + " and n.state = vn.bangvang.dossier.NominationState.RECOMMENDED"
                                + " group by n.award",
                        year);
        return new Elsewhere(
                counts.entries(
                        year,
                        " and e.honour.award.commendation = vn.bangvang.award.Commendation.SUDDEN"),
                named(superior, own),
                named(above, own));
    }

    private Award.Level level(Unit root) {
        if (terms.is(Scheme.UNIT_TYPE, root.type(), Trait.PROVINCE_CHAIR)) {
            return Award.Level.PROVINCE;
        }
        return terms.is(Scheme.UNIT_TYPE, root.type(), Trait.COMMUNE_CHAIR)
                ? Award.Level.COMMUNE
                : Award.Level.DISTRICT;
    }

    /** Those of a level above, by name, in the order of the catalogue. */
    private Map<String, Long> named(Map<String, Long> counts, Award.Level own) {
        var named = new LinkedHashMap<String, Long>();
        catalogues.catalogue().awards().stream()
                .filter(a -> counts.containsKey(a.code()) && a.level().compareTo(own) > 0)
                .forEach(a -> named.put(a.name(), counts.get(a.code())));
        return named;
    }

    private Map<String, Long> byAward(String query, int year) {
        return em.createQuery(query, AwardTotal.class)
                .setParameter("year", year)
                .getResultStream()
                .collect(Collectors.toMap(AwardTotal::award, AwardTotal::count));
    }

    /** How many of an award. */
    public record AwardTotal(String award, long count) {
        private static final String OF =
                "select new vn.bangvang.report.figures.Beyond.AwardTotal(%s, count(%s))";
    }
}
