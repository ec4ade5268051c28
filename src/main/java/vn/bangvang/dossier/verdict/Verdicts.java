package vn.bangvang.dossier.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bangvang.award.Catalogues;
import vn.bangvang.dossier.Dossier;
import vn.bangvang.dossier.DossierState;
import vn.bangvang.dossier.Nomination;
import vn.bangvang.dossier.initiative.InitiativeUses;
import vn.bangvang.eligibility.Verdict;
import vn.bangvang.eligibility.claim.Claim;
import vn.bangvang.eligibility.rule.Rules;
import vn.bangvang.movement.Round;
import vn.bangvang.platform.Clocks;

/**
 * Has many nominations judged by the law of one day: that on which the dossier was accepted, until
 * then that of its submission, until then today, but never later than the round's year allows.
 */
@ApplicationScoped
public class Verdicts {
    @PersistenceContext EntityManager em;
    @Inject CandidateFacts facts;
    @Inject InitiativeUses initiativeUses;
    @Inject Catalogues catalogues;
    @Inject Clocks clocks;

    /** The verdict of each nomination, by its id. All must be of one dossier. */
    public Map<Long, Verdict> of(Dossier dossier, List<Nomination> nominations) {
        return of(dossier, nominations, judgedOn(dossier), mattersOn(dossier));
    }

    /** As {@link #of(Dossier, List)}, by the law of another day. */
    public Map<Long, Verdict> of(Dossier dossier, List<Nomination> nominations, LocalDate day) {
        return of(dossier, nominations, day, day);
    }

    private Map<Long, Verdict> of(
            Dossier dossier, List<Nomination> nominations, LocalDate day, LocalDate mattersOn) {
        var grounds = initiativeUses.chosen(nominations);
        var requests =
                nominations.stream()
                        .map(n -> Request.of(n, grounds.getOrDefault(n.id(), Set.of())))
                        .toList();
        var candidates = facts.of(dossier, requests, day, mattersOn);
        var catalogue = catalogues.catalogue();
        var verdicts = new HashMap<Long, Verdict>();
        for (var i = 0; i < requests.size(); i++) {
            verdicts.put(nominations.get(i).id(), Rules.judge(candidates.get(i), catalogue));
        }
        return verdicts;
    }

    /**
     * The verdict on something asked for that no nomination of the dossier says yet; nothing is
     * said of caps.
     */
    public Verdict on(Dossier dossier, Request request) {
        return Rules.withoutCaps(judged(dossier, request));
    }

    private Verdict judged(Dossier dossier, Request request) {
        var candidate = facts.of(dossier, List.of(request), judgedOn(dossier), mattersOn(dossier));
        return Rules.judge(candidate.get(0), catalogues.catalogue());
    }

    /** The verdict on a nomination, did it claim something else. */
    public Verdict on(Dossier dossier, Nomination nomination, Claim claim) {
        var grounds = initiativeUses.chosen(List.of(nomination));
        return judged(
                dossier,
                Request.of(nomination, claim, grounds.getOrDefault(nomination.id(), Set.of())));
    }

    /**
     * What the verdicts would be on requests that nobody has made, in the same order; nothing is
     * said of the caps of the round, which depend on who else is nominated.
     */
    public List<Verdict> of(Round round, List<Request> requests, LocalDate day) {
        var catalogue = catalogues.catalogue();
        return facts.of(round, requests, day).stream()
                .map(candidate -> Rules.judge(candidate, catalogue))
                .toList();
    }

    /** The day whose law judges the dossier (rule R-ERA-01): that of receipt for appraisal. */
    LocalDate judgedOn(Dossier dossier) {
        if (dossier.acceptedOn() != null) {
            return dossier.acceptedOn();
        }
        return dossier.submittedAt() == null
                ? earlier(clocks.today(), dossier.round().submitBy())
                : Clocks.dayOf(dossier.submittedAt());
    }

    /** The day on which matters under way are asked for: today, until the dossier is settled. */
    private LocalDate mattersOn(Dossier dossier) {
        return dossier.state() == DossierState.CLOSED ? judgedOn(dossier) : clocks.today();
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    /** What was said of a nomination at each stage, oldest first. */
    public List<KeptVerdict> kept(Nomination nomination) {
        return em.createQuery(
                        "select v from StoredVerdict v where v.nomination = :n order by v.id",
                        StoredVerdict.class)
                .setParameter("n", nomination)
                .getResultStream()
                .map(StoredVerdict::row)
                .toList();
    }

    /** Keeps the verdicts of a stage for good. */
    public void keep(
            List<Nomination> nominations, Map<Long, Verdict> verdicts, VerdictStage stage) {
        for (var n : nominations) {
            em.persist(new StoredVerdict(n, stage, clocks.now(), verdicts.get(n.id())));
        }
    }
}
