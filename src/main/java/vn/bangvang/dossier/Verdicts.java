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
import java.util.Objects;
import vn.bangvang.award.Award;
import vn.bangvang.award.Catalogues;
import vn.bangvang.eligibility.Candidate;
import vn.bangvang.eligibility.Histories;
import vn.bangvang.eligibility.History;
import vn.bangvang.eligibility.Rules;
import vn.bangvang.eligibility.Verdict;
import vn.bangvang.movement.Round;
import vn.bangvang.movement.Rounds;
import vn.bangvang.person.Holds;
import vn.bangvang.person.Person;
import vn.bangvang.person.Stays;
import vn.bangvang.platform.Clocks;

/**
 * Gathers the facts for many nominations in a bounded number of queries and has them judged by the
 * law of one day: that on which the dossier was accepted, until then that of its submission, until
 * then today, but never later than the round's year allows.
 */
@ApplicationScoped
public class Verdicts {
    private static final String STANDING =
            " and n.state not in (vn.bangvang.dossier.NominationState.NOT_SUPPORTED,"
                    + " vn.bangvang.dossier.NominationState.NOT_RECOMMENDED,"
                    + " vn.bangvang.dossier.NominationState.DECLINED,"
                    + " vn.bangvang.dossier.NominationState.WITHDRAWN)";

    @PersistenceContext EntityManager em;
    @Inject Histories histories;
    @Inject Holds holds;
    @Inject Stays stays;
    @Inject Rounds rounds;
    @Inject Catalogues catalogues;
    @Inject Clocks clocks;

    /** The verdict of each nomination, by its id. All must be of one dossier. */
    public Map<Long, Verdict> of(Dossier dossier, List<Nomination> nominations) {
        return of(dossier, nominations, judgedOn(dossier));
    }

    /** As {@link #of(Dossier, List)}, by the law of another day. */
    Map<Long, Verdict> of(Dossier dossier, List<Nomination> nominations, LocalDate day) {
        var facts = new Facts(dossier, nominations, day);
        var catalogue = catalogues.catalogue();
        var verdicts = new HashMap<Long, Verdict>();
        for (var n : nominations) {
            verdicts.put(n.id(), Rules.judge(facts.candidate(n), catalogue));
        }
        return verdicts;
    }

    /** What is known of all nominations of a dossier, asked for once. */
    private final class Facts {
        private final Round round;
        private final LocalDate day;
        private final Map<Long, History> ofPeople;
        private final Map<Long, History> ofUnits;
        private final Map<Long, String> heldPeople;
        private final Map<Long, String> heldUnits;
        private final Map<Long, Stays.Stay> left;
        private final Map<Long, String> advanced;
        private final boolean registered;
        private final Candidate.Cap cap;

        Facts(Dossier dossier, List<Nomination> nominations, LocalDate day) {
            this.round = dossier.round();
            this.day = day;
            var persons =
                    nominations.stream()
                            .map(Nomination::person)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList();
            var units =
                    nominations.stream()
                            .map(Nomination::collective)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList();
            var ids = persons.stream().map(Person::id).toList();
            var unitIds = units.stream().map(u -> u.id()).toList();
            ofPeople = histories.ofPeople(persons);
            ofUnits = histories.ofUnits(units);
            heldPeople = holds.ofPeople(ids, day);
            heldUnits = holds.ofUnits(unitIds, day);
            left = stays.leftWithin(ids, round.year());
            advanced = advancedWorkers(round, ids);
            registered = rounds.registered(round.year(), dossier.unit());
            cap = cap(dossier);
        }

        Candidate candidate(Nomination n) {
            var award = catalogues.catalogue().award(n.awardCode());
            var form = award.kind() == Award.Kind.FORM;
            var claim = n.claim();
            return new Candidate(
                    n.awardCode(),
                    form,
                    award.level() == Award.Level.STATE,
                    n.subject(),
                    round.year(),
                    round.periodTo(),
                    day,
                    history(n),
                    standing(n),
                    new Candidate.Group(
                            claim.memberCount(),
                            claim.ldttCount(),
                            claim.fighterCount(),
                            claim.incompleteCount(),
                            claim.disciplinedCount()),
                    cap);
        }

        private History history(Nomination n) {
            return switch (n.subject()) {
                case INDIVIDUAL -> ofPeople.get(n.person().id());
                case COLLECTIVE -> ofUnits.get(n.collective().id());
                case HOUSEHOLD -> History.unknown(histories.completeFrom());
            };
        }

        private Candidate.Standing standing(Nomination n) {
            var claim = n.claim();
            var id = n.person() == null ? null : n.person().id();
            var stay = left.get(id);
            var unit = n.collective();
            return new Candidate.Standing(
                    n.person() == null ? null : n.person().recruitedOn(),
                    claim.ldttElsewhere() != null ? claim.ldttElsewhere() : advanced.get(id),
                    registered ? Boolean.TRUE : null,
                    unit == null ? heldPeople.get(id) : heldUnits.get(unit.id()),
                    stay == null ? null : stay.unitName(),
                    stay == null ? 0 : stay.months(),
                    claim.formerOpinion(),
                    unit == null ? null : unit.validTo(),
                    claim.given(),
                    claim.achievement());
        }
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
                        "select n.person.id, n.code from Nomination n where n.round = :round"
                                + " and n.award = 'LDTT' and n.person.id in :ids"
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
                        "select count(n) from Nomination n where n.round = :round"
                                + " and n.award = :award"
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
