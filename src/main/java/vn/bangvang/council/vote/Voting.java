package vn.bangvang.council.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.bangvang.award.Catalogues;
import vn.bangvang.award.Denominator;
import vn.bangvang.award.VoteRow;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.classification.Trait;
import vn.bangvang.council.session.Agenda;
import vn.bangvang.council.session.Attendance;
import vn.bangvang.council.session.Attendances;
import vn.bangvang.council.session.CouncilSession;
import vn.bangvang.council.session.SessionItem;
import vn.bangvang.council.session.SessionState;
import vn.bangvang.council.session.Sessions;
import vn.bangvang.council.session.Tally;

/** How a session votes: by which rules, who counts on which case, and how the votes stand. */
@ApplicationScoped
public class Voting {
    @Inject Sessions sessions;
    @Inject Attendances attendances;
    @Inject Agenda agenda;
    @Inject Ballots ballots;
    @Inject Catalogues catalogues;
    @Inject Terms terms;

    /** How the council votes on cases of a kind: by the award and the sector of the unit. */
    public Optional<VoteRow> rule(String award, String unitType, LocalDate day) {
        return catalogues
                .catalogue()
                .vote(award, day, terms.is(Scheme.UNIT_TYPE, unitType, Trait.EDUCATION));
    }

    /** The rule of each of a session's cases, {@code null} of none; found once for a kind. */
    public Function<SessionItem, VoteRow> rules() {
        var found = new HashMap<List<String>, Optional<VoteRow>>();
        return item -> {
            var award = item.nomination().awardCode();
            var type = item.nomination().dossier().unit().type();
            return found.computeIfAbsent(
                            List.of(award, type),
                            kind -> rule(award, type, item.session().heldOn()))
                    .orElse(null);
        };
    }

    /** Members needed for the strictest award on the agenda. */
    public int quorum(CouncilSession session, List<Agenda.Kind> kinds, int members) {
        return kinds.stream()
                .flatMap(k -> rule(k.award(), k.unitType(), session.heldOn()).stream())
                .distinct()
                .mapToInt(rule -> rule.quorum(members))
                .max()
                .orElse(members);
    }

    /** Names of the awards on the agenda of which the law of the day does not say how to vote. */
    public List<String> withoutRule(CouncilSession session, List<Agenda.Kind> kinds) {
        var catalogue = catalogues.catalogue();
        return kinds.stream()
                .filter(k -> rule(k.award(), k.unitType(), session.heldOn()).isEmpty())
                .map(k -> catalogue.award(k.award()).name())
                .distinct()
                .toList();
    }

    /** Those of an award's cases on which absent members may give their opinion in writing. */
    public List<Agenda.Case> countingWritten(
            CouncilSession session, String award, List<Agenda.Case> cases) {
        var types =
                cases.stream()
                        .map(Agenda.Case::unitType)
                        .distinct()
                        .filter(
                                type ->
                                        rule(award, type, session.heldOn())
                                                .filter(r -> r.denominator() != Denominator.PRESENT)
                                                .isPresent())
                        .collect(Collectors.toSet());
        return cases.stream().filter(c -> types.contains(c.unitType())).toList();
    }

    public Seating seating(CouncilSession session) {
        return new Seating(
                session,
                attendances.of(session),
                sessions.presencesOf(session),
                ballots.conflicts(session));
    }

    /** Who counts on some of the cases, as things stand. */
    public Electorate electorate(Seating seating, Collection<Long> cases) {
        return seating.electorate(ballots.on(List.copyOf(cases)));
    }

    /** The tally of each of the cases, by its key: as decided when closed, as it stands before. */
    public Map<Long, Tally> tallies(Seating seating, List<SessionItem> items) {
        var tallies = new HashMap<Long, Tally>();
        if (seating.session().state() == SessionState.CLOSED) {
            items.forEach(i -> tallies.put(i.id(), i.tally()));
            return tallies;
        }
        var electorate = electorate(seating, items.stream().map(SessionItem::id).toList());
        var rules = rules();
        for (var item : items) {
            tallies.put(item.id(), electorate.tally(item.id(), rules.apply(item)));
        }
        return tallies;
    }

    /** The member as a voter of the open session. */
    public Agenda.Voter voter(Seating seating, long member) {
        return new Agenda.Voter(member, taken(seating).getOrDefault(member, Set.of()));
    }

    /** How far each of the members who sit in the open session has come. */
    public List<Turnout> turnout(Seating seating, long cases) {
        var cast = ballots.cast(seating.session());
        var taken = taken(seating);
        var recused = seating.recusals();
        return seating.seats().stream()
                .filter(Attendance::present)
                .map(Attendance::member)
                .map(
                        m ->
                                new Turnout(
                                        m.account().displayName(),
                                        cast.getOrDefault(m.id(), 0L),
                                        cases
                                                - recused.getOrDefault(m.id(), 0L)
                                                - taken.getOrDefault(m.id(), Set.of()).size()))
                .toList();
    }

    /**
     * Keys of the cases on which everybody had voted before a member came, by the members' keys;
     * nothing of those who have sat there from the beginning. Only where somebody came late are the
     * votes read.
     */
    private Map<Long, Set<Long>> taken(Seating seating) {
        var late = seating.late();
        if (late.isEmpty()) {
            return Map.of();
        }
        var votes = ballots.of(seating.session());
        var items = votes.stream().map(Ballot::item).collect(Collectors.toSet());
        var electorate = seating.electorate(votes);
        var taken = new HashMap<Long, Set<Long>>();
        for (var member : late) {
            taken.put(
                    member,
                    items.stream()
                            .filter(
                                    i ->
                                            electorate.isPresent(member)
                                                    && !electorate.isRecused(i, member)
                                                    && !electorate.mayVote(i, member))
                            .collect(Collectors.toSet()));
        }
        return taken;
    }
}
