package vn.bangvang.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.award.Catalogues;
import vn.bangvang.award.Denominator;
import vn.bangvang.award.VoteRow;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.classification.Trait;

/** How a session votes: by which rules, who counts on which case, and how the votes stand. */
@ApplicationScoped
class Voting {
    @Inject Sessions sessions;
    @Inject Attendances attendances;
    @Inject Agenda agenda;
    @Inject Catalogues catalogues;
    @Inject Terms terms;

    /** How the council votes on cases of a kind: by the award and the sector of the unit. */
    Optional<VoteRow> rule(String award, String unitType, LocalDate day) {
        return catalogues
                .catalogue()
                .vote(award, day, terms.is(Scheme.UNIT_TYPE, unitType, Trait.EDUCATION));
    }

    Optional<VoteRow> rule(SessionItem item) {
        var n = item.nomination();
        return rule(n.awardCode(), n.dossier().unit().type(), item.session().heldOn());
    }

    /** Members needed for the strictest award on the agenda. */
    int quorum(CouncilSession session, List<Agenda.Kind> kinds, int members) {
        return kinds.stream()
                .flatMap(k -> rule(k.award(), k.unitType(), session.heldOn()).stream())
                .distinct()
                .mapToInt(rule -> rule.quorum(members))
                .max()
                .orElse(members);
    }

    /** Names of the awards on the agenda of which the law of the day does not say how to vote. */
    List<String> withoutRule(CouncilSession session, List<Agenda.Kind> kinds) {
        var catalogue = catalogues.catalogue();
        return kinds.stream()
                .filter(k -> rule(k.award(), k.unitType(), session.heldOn()).isEmpty())
                .map(k -> catalogue.award(k.award()).name())
                .distinct()
                .toList();
    }

    /** Those of the cases on which absent members may give their opinion in writing. */
    List<SessionItem> countingWritten(List<SessionItem> items) {
        return items.stream()
                .filter(
                        i ->
                                rule(i).filter(r -> r.denominator() != Denominator.PRESENT)
                                        .isPresent())
                .toList();
    }

    /** Who counts on some of the cases, as things stand. */
    Electorate electorate(CouncilSession session, List<SessionItem> items) {
        return counting(session, agenda.ballots(items.stream().map(SessionItem::id).toList()));
    }

    private Electorate counting(CouncilSession session, List<Ballot> ballots) {
        return new Electorate(
                attendances.of(session).stream()
                        .filter(a -> a.member().id() != null)
                        .map(a -> new Electorate.Seat(a.member().id(), a.present()))
                        .toList(),
                sessions.presencesOf(session).stream()
                        .map(p -> new Electorate.Sitting(p.member().id(), p.from(), p.to()))
                        .toList(),
                agenda.conflicts(session).stream()
                        .map(c -> new Recusal(c.item().id(), c.member().id()))
                        .toList(),
                ballots);
    }

    /** The tally of each of the cases, by its key: as decided when closed, as it stands before. */
    Map<Long, Tally> tallies(CouncilSession session, List<SessionItem> items) {
        return tallies(session, items, null);
    }

    /** As {@link #tallies(CouncilSession, List)}, of all cases of the agenda. */
    Map<Long, Tally> allTallies(CouncilSession session, List<SessionItem> items) {
        return tallies(session, items, agenda.ballots(session));
    }

    private Map<Long, Tally> tallies(
            CouncilSession session, List<SessionItem> items, List<Ballot> ballots) {
        var tallies = new HashMap<Long, Tally>();
        if (session.state() == SessionState.CLOSED) {
            items.forEach(i -> tallies.put(i.id(), i.tally()));
            return tallies;
        }
        var electorate = ballots == null ? electorate(session, items) : counting(session, ballots);
        for (var item : items) {
            tallies.put(item.id(), electorate.tally(item.id(), rule(item).orElse(null)));
        }
        return tallies;
    }

    /** The member as a voter of the open session. */
    Agenda.Voter voter(CouncilSession session, long member) {
        return new Agenda.Voter(member, taken(session, member, sessions.presencesOf(session)));
    }

    /** How far each of the members who sit in the open session has come. */
    List<Turnout> turnout(CouncilSession session, List<MemberRow> members, long cases) {
        var cast = agenda.cast(session);
        var presences = sessions.presencesOf(session);
        var recused =
                agenda.conflicts(session).stream()
                        .collect(
                                Collectors.groupingBy(c -> c.member().id(), Collectors.counting()));
        return members.stream()
                .filter(MemberRow::present)
                .map(
                        m ->
                                new Turnout(
                                        m.name(),
                                        cast.getOrDefault(m.id(), 0L),
                                        cases
                                                - recused.getOrDefault(m.id(), 0L)
                                                - taken(session, m.id(), presences).size()))
                .toList();
    }

    /**
     * Keys of the cases on which everybody had voted before the member came; none for who has sat
     * there from the beginning.
     */
    private Set<Long> taken(CouncilSession session, long member, List<Presence> presences) {
        var came =
                presences.stream()
                        .filter(p -> p.member().id() == member)
                        .map(Presence::from)
                        .max(LocalDateTime::compareTo);
        if (came.isEmpty() || !came.get().isAfter(session.openedAt())) {
            return Set.of();
        }
        var ballots = agenda.ballots(session);
        var electorate = counting(session, ballots);
        var taken = new HashSet<Long>();
        ballots.stream()
                .map(Ballot::item)
                .distinct()
                .filter(i -> !electorate.isRecused(i, member) && !electorate.mayVote(i, member))
                .forEach(taken::add);
        return taken;
    }
}
