package vn.bangvang.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.award.Catalogues;
import vn.bangvang.eligibility.Candidate;
import vn.bangvang.eligibility.Rules;
import vn.bangvang.eligibility.Verdict;
import vn.bangvang.movement.Round;
import vn.bangvang.movement.Rounds;
import vn.bangvang.person.People;
import vn.bangvang.person.YearFacts;
import vn.bangvang.platform.Clocks;

/**
 * Gathers the facts for many nominations in a bounded number of queries and has them judged by the
 * rules of their era: that of the day the dossier was accepted, until then of today, but never
 * later than the round's year allows.
 */
@ApplicationScoped
public class Verdicts {
    private static final String STANDING =
            " and n.state not in (vn.bangvang.dossier.NominationState.NOT_SUPPORTED,"
                    + " vn.bangvang.dossier.NominationState.NOT_RECOMMENDED,"
                    + " vn.bangvang.dossier.NominationState.DECLINED,"
                    + " vn.bangvang.dossier.NominationState.WITHDRAWN)";

    @PersistenceContext EntityManager em;
    @Inject People people;
    @Inject Rounds rounds;
    @Inject Catalogues catalogues;
    @Inject Clocks clocks;

    /** The verdict of each nomination, by its id. All must be of one dossier. */
    public Map<Long, Verdict> of(Dossier dossier, List<Nomination> nominations) {
        var round = dossier.round();
        var ids =
                nominations.stream()
                        .filter(n -> n.person() != null)
                        .map(n -> n.person().id())
                        .distinct()
                        .toList();
        var years = people.factsOf(ids, round.year());
        var initiatives = people.initiativesOf(ids, round.year());
        var advanced = advancedWorkers(round, ids);
        var cap = cap(dossier);
        var catalogue = catalogues.catalogue();
        var era = catalogue.era(judgedOn(dossier)).code();
        var verdicts = new HashMap<Long, Verdict>();
        for (var n : nominations) {
            var person = n.person();
            var id = person == null ? null : person.id();
            var claim = n.claim();
            var candidate =
                    new Candidate(
                            n.awardCode(),
                            n.subject(),
                            round.periodTo(),
                            id == null
                                    ? YearFacts.UNKNOWN
                                    : years.getOrDefault(id, YearFacts.UNKNOWN),
                            person == null ? null : person.recruitedOn(),
                            claim.ldttElsewhere() != null
                                    ? claim.ldttElsewhere()
                                    : id == null ? null : advanced.get(id),
                            id == null ? null : initiatives.get(id),
                            claim.memberCount(),
                            claim.ldttCount(),
                            cap);
            verdicts.put(n.id(), Rules.judge(candidate, catalogue, era));
        }
        return verdicts;
    }

    /** The day whose law judges the dossier (rule R-ERA-01): that of receipt for appraisal. */
    private LocalDate judgedOn(Dossier dossier) {
        if (dossier.acceptedOn() != null) {
            return dossier.acceptedOn();
        }
        return dossier.submittedAt() == null
                ? earlier(clocks.today(), dossier.round().submitBy())
                : Clocks.dayOf(dossier.submittedAt());
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    /** People nominated in the round as Lao động tiên tiến, with the nomination. */
    private Map<Long, String> advancedWorkers(Round round, Collection<Long> ids) {
        var found = new HashMap<Long, String>();
        if (ids.isEmpty()) {
            return found;
        }
        em.createQuery(
                        "select n.person.id, n.code from Nomination n where n.dossier.round = :round"
                                + " and n.award = 'LDTT' and n.person.id in :ids"
                                + " and n.dossier.state <> vn.bangvang.dossier.DossierState.WITHDRAWN"
                                + STANDING,
                        Object[].class)
                .setParameter("round", round)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> found.put((Long) row[0], (String) row[1]));
        return found;
    }

    /**
     * How the cap on Chiến sĩ thi đua cơ sở stands over what was submitted, with the judged
     * dossier.
     */
    private Candidate.Cap cap(Dossier judged) {
        var round = judged.round();
        var elsewhere = rounds.declared(round, "LDTT");
        return new Candidate.Cap(
                standing(judged, "CSTDCS"),
                standing(judged, "LDTT"),
                elsewhere.total(),
                elsewhere.units() >= round.units().size());
    }

    private long standing(Dossier judged, String award) {
        return em.createQuery(
                        "select count(n) from Nomination n where n.dossier.round = :round"
                                + " and n.award = :award"
                                + " and n.dossier.state <> vn.bangvang.dossier.DossierState.WITHDRAWN"
                                + " and (n.dossier = :judged or n.dossier.submittedAt is not null)"
                                + STANDING,
                        Long.class)
                .setParameter("round", judged.round())
                .setParameter("judged", judged)
                .setParameter("award", award)
                .getSingleResult();
    }

    /** Keeps the verdicts of a stage for good. */
    public void keep(
            List<Nomination> nominations, Map<Long, Verdict> verdicts, VerdictStage stage) {
        for (var n : nominations) {
            em.persist(new StoredVerdict(n, stage, clocks.now(), verdicts.get(n.id())));
        }
    }
}
