package vn.bangvang.dossier.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.classification.Trait;
import vn.bangvang.dossier.Dossier;
import vn.bangvang.eligibility.rule.Candidate;
import vn.bangvang.movement.Round;
import vn.bangvang.movement.Rounds;
import vn.bangvang.person.headcount.Headcounts;

/** How nominations stand to the caps: over a round, and over the headcount of a unit. */
@ApplicationScoped
public class Caps {
    /** Of nominations that nobody has refused. */
    public static final String STANDING =
            " and n.state not in (vn.bangvang.dossier.NominationState.NOT_SUPPORTED,"
                    + " vn.bangvang.dossier.NominationState.NOT_RECOMMENDED,"
                    + " vn.bangvang.dossier.NominationState.DECLINED,"
                    + " vn.bangvang.dossier.NominationState.WITHDRAWN)";

    /** Of those, what was submitted and what stands in the judged dossier. */
    static final String COUNTED =
            " and (n.dossier = :judged or n.dossier.submittedAt is not null)" + STANDING;

    @PersistenceContext EntityManager em;
    @Inject Rounds rounds;
    @Inject Headcounts headcounts;
    @Inject Terms terms;

    /**
     * How the caps stand over what was submitted, with the judged dossier, by award: on Chiến sĩ
     * thi đua cơ sở over Lao động tiên tiến (Q-CSCS-15), on Cờ thi đua của Chính phủ over the
     * collectives put forward for either flag (Q-CO-CP).
     */
    Map<String, Candidate.Cap> of(Dossier judged) {
        var round = judged.round();
        var elsewhere = rounds.declared(round, "LDTT");
        return Map.of(
                "CSTDCS",
                new Candidate.Cap(
                        nominated(judged, List.of("CSTDCS")),
                        nominated(judged, List.of("LDTT")),
                        elsewhere.total(),
                        elsewhere.units() >= round.units().size()),
                "CTD_CP",
                new Candidate.Cap(
                        nominated(judged, List.of("CTD_CP")),
                        nominated(judged, List.of("CTD_T", "CTD_CP")),
                        0,
                        submitted(round) >= round.units().size()));
    }

    private long submitted(Round round) {
        return em.createQuery(
                        "select count(d) from Dossier d where d.round = :round"
                                + " and d.submittedAt is not null and d.state <>"
                                + " vn.bangvang.dossier.DossierState.WITHDRAWN",
                        Long.class)
                .setParameter("round", round)
                .getSingleResult();
    }

    /** How many recipients are nominated for any of the awards. */
    private long nominated(Dossier judged, List<String> awards) {
        return em.createQuery(
                        "select count(distinct n.recipient.key) from Nomination n"
                                + " where n.round = :round and n.award in :awards"
                                + COUNTED,
                        Long.class)
                .setParameter("round", judged.round())
                .setParameter("judged", judged)
                .setParameter("awards", awards)
                .getSingleResult();
    }

    /** How a unit of the armed forces stands to the caps over its headcount, by award. */
    Map<String, Candidate.Sector> sectors(Dossier dossier) {
        if (!terms.is(Scheme.UNIT_TYPE, dossier.unit().type(), Trait.ARMED)) {
            return Map.of();
        }
        var headcount = headcounts.total(dossier.unit(), dossier.round().year());
        var sectors = new HashMap<String, Candidate.Sector>();
        em.createQuery(
                        "select n.award, count(n) from Nomination n where n.dossier = :dossier"
                                + STANDING
                                + " group by n.award",
                        Object[].class)
                .setParameter("dossier", dossier)
                .getResultStream()
                .forEach(
                        r ->
                                sectors.put(
                                        (String) r[0],
                                        new Candidate.Sector(true, (Long) r[1], headcount)));
        return sectors;
    }
}
