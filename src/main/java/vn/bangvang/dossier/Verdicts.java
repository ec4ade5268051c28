package vn.bangvang.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.bangvang.award.Award;
import vn.bangvang.award.Catalogues;
import vn.bangvang.eligibility.Candidate;
import vn.bangvang.eligibility.Histories;
import vn.bangvang.eligibility.History;
import vn.bangvang.eligibility.Rules;
import vn.bangvang.eligibility.Verdict;
import vn.bangvang.movement.Round;
import vn.bangvang.movement.Rounds;
import vn.bangvang.person.Aliases;
import vn.bangvang.person.Holds;
import vn.bangvang.person.Person;
import vn.bangvang.person.Posts;
import vn.bangvang.person.Stays;
import vn.bangvang.platform.Clocks;

/**
 * Gathers the facts for many nominations in a bounded number of queries and has them judged by the
 * law of one day: that on which the dossier was accepted, until then that of its submission, until
 * then today, but never later than the round's year allows.
 */
@ApplicationScoped
public class Verdicts {
    @PersistenceContext EntityManager em;
    @Inject Histories histories;
    @Inject Aliases aliases;
    @Inject Holds holds;
    @Inject Stays stays;
    @Inject Posts posts;
    @Inject InitiativeUses initiativeUses;
    @Inject Caps caps;
    @Inject Rounds rounds;
    @Inject Catalogues catalogues;
    @Inject Clocks clocks;

    /** The verdict of each nomination, by its id. All must be of one dossier. */
    public Map<Long, Verdict> of(Dossier dossier, List<Nomination> nominations) {
        return of(dossier, nominations, judgedOn(dossier));
    }

    /** As {@link #of(Dossier, List)}, by the law of another day. */
    Map<Long, Verdict> of(Dossier dossier, List<Nomination> nominations, LocalDate day) {
        var round = dossier.round();
        var grounds = initiativeUses.chosen(nominations);
        var requests =
                nominations.stream()
                        .map(n -> Request.of(n, grounds.getOrDefault(n.id(), Set.of())))
                        .toList();
        var registered = rounds.registered(round.year(), dossier.unit());
        var facts = new Facts(round, requests, day, registered, caps.of(dossier), dossier);
        var catalogue = catalogues.catalogue();
        var verdicts = new HashMap<Long, Verdict>();
        for (var i = 0; i < requests.size(); i++) {
            verdicts.put(
                    nominations.get(i).id(),
                    Rules.judge(facts.candidate(requests.get(i)), catalogue));
        }
        return verdicts;
    }

    /**
     * What the verdicts would be on requests that nobody has made, in the same order; nothing is
     * said of the caps of the round, which depend on who else is nominated.
     */
    List<Verdict> of(Round round, List<Request> requests, LocalDate day) {
        var facts = new Facts(round, requests, day, false, Candidate.Cap.NONE, null);
        var catalogue = catalogues.catalogue();
        return requests.stream().map(r -> Rules.judge(facts.candidate(r), catalogue)).toList();
    }

    /** What is known of all who are asked for, gathered once. */
    private final class Facts {
        private final Round round;
        private final LocalDate day;
        private final Map<Long, List<Aliases.Alias>> records;
        private final Map<Long, History> ofPeople;
        private final Map<Long, List<UseRow>> uses;
        private final Map<Long, History> ofUnits;
        private final Map<String, History> ofHouseholds;
        private final Map<Long, String> heldPeople;
        private final Map<Long, String> heldUnits;
        private final Map<Long, Stays.Stay> left;
        private final Map<Long, String> advanced;
        private final boolean registered;
        private final Candidate.Cap cap;
        private final Map<Long, List<Posts.Post>> held;
        private final Map<String, Candidate.Sector> sectors;

        Facts(
                Round round,
                List<Request> requests,
                LocalDate day,
                boolean registered,
                Candidate.Cap cap,
                Dossier dossier) {
            this.round = round;
            this.day = day;
            this.registered = registered;
            this.cap = cap;
            var persons =
                    requests.stream()
                            .map(Request::person)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList();
            var units =
                    requests.stream()
                            .map(Request::collective)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList();
            records = aliases.of(persons.stream().map(Person::id).toList());
            var ids =
                    records.values().stream()
                            .flatMap(List::stream)
                            .map(Aliases.Alias::id)
                            .distinct()
                            .toList();
            var unitIds = units.stream().map(u -> u.id()).toList();
            ofPeople = histories.ofPeople(persons);
            uses =
                    initiativeUses.of(
                            ofPeople.values().stream()
                                    .flatMap(h -> h.ideas().stream())
                                    .map(History.Idea::id)
                                    .toList());
            ofUnits = histories.ofUnits(units);
            ofHouseholds =
                    histories.ofHouseholds(
                            requests.stream()
                                    .map(Request::household)
                                    .filter(Objects::nonNull)
                                    .distinct()
                                    .toList());
            heldPeople = holds.ofPeople(ids, day);
            heldUnits = holds.ofUnits(unitIds, day);
            left = stays.leftWithin(ids, round.year());
            advanced = advancedWorkers(round, ids);
            held = posts.of(ids);
            sectors = dossier == null ? Map.of() : caps.sectors(dossier);
        }

        Candidate candidate(Request n) {
            var award = catalogues.catalogue().award(n.award());
            var form = award.kind() == Award.Kind.FORM;
            var claim = n.claim();
            return new Candidate(
                    n.award(),
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
                    cap,
                    round.commendation(),
                    new Candidate.Work(posts(n), claim.hostOpinion()),
                    new Candidate.Locality(claim.points(), claim.postedOn(), claim.reviewedOn()),
                    sectors.getOrDefault(n.award(), Candidate.Sector.CIVIL));
        }

        /** Posts on every record of the person, oldest first. */
        private List<Posts.Post> posts(Request n) {
            return n.person() == null
                    ? List.of()
                    : records.get(n.person().id()).stream()
                            .flatMap(a -> held.getOrDefault(a.id(), List.of()).stream())
                            .sorted(Comparator.comparing(Posts.Post::from))
                            .toList();
        }

        private History history(Request n) {
            return switch (n.subject()) {
                case INDIVIDUAL -> {
                    var used = InitiativeUses.usedUp(uses, n.award(), round.year());
                    var past = ofPeople.get(n.person().id()).withoutIdeas(used);
                    yield n.grounds() == null ? past : past.withIdeas(n.grounds());
                }
                case COLLECTIVE -> ofUnits.get(n.collective().id());
                case HOUSEHOLD ->
                        ofHouseholds.getOrDefault(
                                n.household(), History.unknown(histories.completeFrom()));
            };
        }

        /** What is known under any record of the person. */
        private <T> T any(Map<Long, T> known, Long person) {
            return records.getOrDefault(person, List.of()).stream()
                    .map(a -> known.get(a.id()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        private Candidate.Standing standing(Request n) {
            var claim = n.claim();
            var id = n.person() == null ? null : n.person().id();
            var stay = any(left, id);
            var unit = n.collective();
            return new Candidate.Standing(
                    n.person() == null ? null : n.person().recruitedOn(),
                    claim.ldttElsewhere() != null ? claim.ldttElsewhere() : any(advanced, id),
                    registered ? Boolean.TRUE : null,
                    unit == null ? any(heldPeople, id) : heldUnits.get(unit.id()),
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
                                + Caps.STANDING,
                        Object[].class)
                .setParameter("round", round)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> found.put((Long) row[0], (String) row[1]));
        return found;
    }

    /** What was said of a nomination at each stage, oldest first. */
    List<KeptVerdict> kept(Nomination nomination) {
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
