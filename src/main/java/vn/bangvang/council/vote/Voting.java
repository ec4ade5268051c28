package vn.bangvang.council.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
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
import vn.bangvang.council.membership.MemberRow;
import vn.bangvang.council.session.Agenda;
import vn.bangvang.council.session.Attendances;
import vn.bangvang.council.session.CouncilSession;
import vn.bangvang.council.session.Presence;
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

    public Optional<VoteRow> rule(SessionItem item) {
        var n = item.nomination();
        return rule(n.awardCode(), n.dossier().unit().type(), item.session().heldOn());
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
    public List<SessionItem> countingWritten(
            CouncilSession session, String award, List<SessionItem> items) {
        var types =
                agenda.kinds(session).stream()
                        .filter(k -> k.award().equals(award))
                        .collect(
                                Collectors.partitioningBy(
                                        k ->
                                                rule(award, k.unitType(), session.heldOn())
                                                        .filter(
                                                                r ->
                                                                        r.denominator()
                                                                                != Denominator
                                                                                        .PRESENT)
                                                        .isPresent(),
                                        Collectors.mapping(
                                                Agenda.Kind::unitType, Collectors.toSet())));
        if (types.get(false).isEmpty()) {
            return items;
        }
        return types.get(true).isEmpty()
                ? List.of()
                : items.stream()
                        .filter(
                                i ->
                                        types.get(true)
                                                .contains(i.nomination().dossier().unit().type()))
                        .toList();
    }

    /** Who counts on some of the cases, as things stand. */
    public Electorate electorate(CouncilSession session, List<SessionItem> items) {
        return counting(session, ballots.on(items.stream().map(SessionItem::id).toList()));
    }

    private Electorate counting(CouncilSession session, List<Ballot> votes) {
        return new Electorate(
                attendances.of(session).stream()
                        .map(a -> new Electorate.Seat(a.member().id(), a.present()))
                        .toList(),
                sessions.presencesOf(session).stream()
                        .map(p -> new Electorate.Sitting(p.member().id(), p.from(), p.to()))
                        .toList(),
                ballots.conflicts(session).stream()
                        .map(c -> new Recusal(c.item().id(), c.member().id()))
                        .toList(),
                votes);
    }

    /** The tally of each of the cases, by its key: as decided when closed, as it stands before. */
    public Map<Long, Tally> tallies(CouncilSession session, List<SessionItem> items) {
        var tallies = new HashMap<Long, Tally>();
        if (session.state() == SessionState.CLOSED) {
            items.forEach(i -> tallies.put(i.id(), i.tally()));
            return tallies;
        }
        var electorate = electorate(session, items);
        for (var item : items) {
            tallies.put(item.id(), electorate.tally(item.id(), rule(item).orElse(null)));
        }
        return tallies;
    }

    /** The member as a voter of the open session. */
    public Agenda.Voter voter(CouncilSession session, long member) {
        var taken = taken(session, sessions.presencesOf(session));
        return new Agenda.Voter(member, taken.getOrDefault(member, Set.of()));
    }

    /** How far each of the members who sit in the open session has come. */
    public List<Turnout> turnout(CouncilSession session, List<MemberRow> members, long cases) {
        var cast = ballots.cast(session);
        var taken = taken(session, sessions.presencesOf(session));
        var recused =
                ballots.conflicts(session).stream()
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
                                                - taken.getOrDefault(m.id(), Set.of()).size()))
                .toList();
    }

    /**
     * Keys of the cases on which everybody had voted before a member came, by the members' keys;
     * nothing of those who have sat there from the beginning. Only where somebody came late are the
     * votes read.
     */
    private Map<Long, Set<Long>> taken(CouncilSession session, List<Presence> presences) {
        var late =
                presences.stream()
                        .filter(p -> p.from().isAfter(session.openedAt()))
                        .map(p -> p.member().id())
                        .collect(Collectors.toSet());
        if (late.isEmpty()) {
            return Map.of();
        }
        var votes = ballots.of(session);
        var items = votes.stream().map(Ballot::item).collect(Collectors.toSet());
        var electorate = counting(session, votes);
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
