package vn.bangvang.dossier.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.bangvang.award.Award;
import vn.bangvang.award.Catalogues;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.classification.Trait;
import vn.bangvang.dossier.Dossier;
import vn.bangvang.dossier.initiative.InitiativeUses;
import vn.bangvang.dossier.initiative.UseRow;
import vn.bangvang.eligibility.history.Histories;
import vn.bangvang.eligibility.history.History;
import vn.bangvang.eligibility.rule.Candidate;
import vn.bangvang.movement.Round;
import vn.bangvang.movement.Rounds;
import vn.bangvang.person.Person;
import vn.bangvang.person.Posts;
import vn.bangvang.person.UnitStays;
import vn.bangvang.person.duplicate.Aliases;
import vn.bangvang.person.hold.Holds;
import vn.bangvang.platform.Clocks;

/**
 * Gathers the facts by which requests are judged, in a number of queries that does not grow with
 * theirs.
 */
@ApplicationScoped
class CandidateFacts {
    @Inject Histories histories;
    @Inject Aliases aliases;
    @Inject Holds holds;
    @Inject UnitStays stays;
    @Inject Posts posts;
    @Inject InitiativeUses initiativeUses;
    @Inject Caps capsOf;
    @Inject Terms terms;
    @Inject Rounds rounds;
    @Inject Catalogues catalogues;
    @Inject Clocks clocks;
    @Inject InRound inRound;

    /**
     * The candidates of a dossier's requests, in the same order.
     *
     * @param day by whose law they are judged
     * @param mattersOn day on which matters under way are asked for
     */
    List<Candidate> of(
            Dossier dossier, List<Request> requests, LocalDate day, LocalDate mattersOn) {
        var facts = new Facts(dossier.round(), requests, day, mattersOn, dossier);
        return requests.stream().map(facts::candidate).toList();
    }

    /**
     * The candidates of requests that nobody has made, in the same order; nothing is said of lists
     * of registered titles and of the caps of the round, which depend on who else is nominated.
     */
    List<Candidate> of(Round round, List<Request> requests, LocalDate day) {
        var facts = new Facts(round, requests, day, clocks.today(), null);
        return requests.stream().map(facts::candidate).toList();
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
        private final Map<String, String> heldHouseholds;
        private final Map<Long, UnitStays.Stay> left;
        private final Map<Long, String> advanced;
        private final Boolean registered;
        private final Map<String, Candidate.Cap> caps;
        private final Map<Long, List<Posts.Post>> held;
        private final Map<String, Candidate.Sector> sectors;
        private final Map<String, List<History.Merit>> ofHeaded;
        private final Map<String, List<String>> proposed;

        Facts(
                Round round,
                List<Request> requests,
                LocalDate day,
                LocalDate mattersOn,
                Dossier dossier) {
            this.round = round;
            this.day = day;
            registered = dossier == null ? null : rounds.registered(round.year(), dossier.unit());
            caps = dossier == null ? Map.of() : capsOf.of(dossier);
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
            heldPeople = holds.ofPeople(ids, mattersOn);
            heldUnits = holds.ofUnits(unitIds, mattersOn);
            heldHouseholds =
                    holds.ofHouseholds(
                            requests.stream()
                                    .map(Request::household)
                                    .filter(Objects::nonNull)
                                    .toList(),
                            mattersOn);
            left = stays.leftWithin(ids, round.period().from(), round.periodTo());
            advanced = inRound.advancedWorkers(round, ids);
            held = posts.of(ids);
            sectors = dossier == null ? Map.of() : capsOf.sectors(dossier);
            var headed =
                    held.values().stream()
                            .flatMap(List::stream)
                            .filter(this::heads)
                            .map(Posts.Post::unitCode)
                            .distinct()
                            .toList();
            ofHeaded = histories.meritsOfUnits(headed);
            proposed = inRound.proposals(round, dossier, headed);
        }

        Candidate candidate(Request n) {
            var award = catalogues.catalogue().award(n.award());
            return new Candidate(
                    new Candidate.Asked(
                            n.award(),
                            award.kind() == Award.Kind.FORM,
                            award.level() == Award.Level.STATE,
                            n.subject(),
                            round.commendation()),
                    new Candidate.Judged(round.year(), round.periodTo(), day),
                    n.claim(),
                    history(n),
                    circumstances(n),
                    work(n),
                    caps.getOrDefault(n.award(), Candidate.Cap.NONE),
                    sectors.getOrDefault(n.award(), Candidate.Sector.CIVIL));
        }

        private Candidate.Work work(Request n) {
            var own = posts(n);
            var headed =
                    own.stream()
                            .filter(this::heads)
                            .reduce((earlier, later) -> later)
                            .map(
                                    p ->
                                            new Candidate.Headed(
                                                    p.unitName(),
                                                    ofHeaded.get(p.unitCode()),
                                                    proposed.getOrDefault(p.unitCode(), List.of())))
                            .orElse(null);
            return new Candidate.Work(own, headed);
        }

        /** Whether the holder of the post headed a collective in the year. */
        private boolean heads(Posts.Post post) {
            return terms.is(Scheme.POSITION_CLASS, post.positionClass(), Trait.LEADER)
                    && post.isHeads()
                    && post.ranWithin(round.period().from(), round.periodTo());
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
            return person == null
                    ? null
                    : records.getOrDefault(person, List.of()).stream()
                            .map(a -> known.get(a.id()))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
        }

        /** Why the recipient may not be awarded now, or {@code null}. */
        private String hold(Request n) {
            return switch (n.subject()) {
                case INDIVIDUAL -> any(heldPeople, n.person().id());
                case COLLECTIVE -> heldUnits.get(n.collective().id());
                case HOUSEHOLD -> heldHouseholds.get(n.household());
            };
        }

        private Candidate.Circumstances circumstances(Request n) {
            var id = n.person() == null ? null : n.person().id();
            var stay = any(left, id);
            var unit = n.collective();
            return new Candidate.Circumstances(
                    n.person() == null ? null : n.person().recruitedOn(),
                    any(advanced, id),
                    registered,
                    hold(n),
                    stay == null ? null : new Candidate.Moved(stay.unitName(), stay.months()),
                    unit == null ? null : unit.validTo());
        }
    }
}
