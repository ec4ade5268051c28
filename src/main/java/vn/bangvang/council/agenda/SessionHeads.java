package vn.bangvang.council.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.bangvang.award.Catalogues;
import vn.bangvang.award.VoteRow;
import vn.bangvang.council.membership.Duties;
import vn.bangvang.council.membership.MemberRow;
import vn.bangvang.council.session.Agenda;
import vn.bangvang.council.session.Attendance;
import vn.bangvang.council.session.CouncilSession;
import vn.bangvang.council.session.Presence;
import vn.bangvang.council.session.SessionState;
import vn.bangvang.council.vote.Seating;
import vn.bangvang.council.vote.Voting;
import vn.bangvang.organization.Units;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Permission;

/** Draws up what pages and minutes say of a session as a whole. */
@ApplicationScoped
public class SessionHeads {
    @Inject Agenda agenda;
    @Inject Voting voting;
    @Inject CaseReaders readers;
    @Inject Catalogues catalogues;
    @Inject Units units;
    @Inject Duties duties;
    @Inject Acting acting;

    public SessionHead head(Seating seating) {
        var session = seating.session();
        var members = members(seating);
        var me = me(seating);
        var kinds = agenda.kinds(session);
        var groups = groups(seating, kinds, me);
        var council = session.council().unit();
        return new SessionHead(
                session.code(),
                session.version(),
                session.state(),
                units.nameOn(council, session.heldOn()),
                duties.has(Permission.COUNCIL_RUN, council),
                me.isPresent(),
                readers.has(seating),
                session.round().name(),
                session.heldOn(),
                session.place(),
                session.openedAt(),
                session.closedAt(),
                session.discussion(),
                voting.quorum(session, kinds, members.size()),
                members,
                groups,
                agenda.units(session),
                agenda.shares(session),
                session.state() == SessionState.OPEN
                        ? voting.turnout(seating, cases(groups))
                        : List.of());
    }

    private static long cases(List<AwardGroup> groups) {
        return groups.stream().mapToLong(AwardGroup::cases).sum();
    }

    /** The actor as a member who sits there. */
    private Optional<Attendance> me(Seating seating) {
        return seating.seatOf(acting.actor().account()).filter(Attendance::present);
    }

    private List<AwardGroup> groups(
            Seating seating, List<Agenda.Kind> kinds, Optional<Attendance> me) {
        var session = seating.session();
        var toVote =
                me.filter(m -> session.state() == SessionState.OPEN)
                        .map(m -> voting.voter(seating, m.member().id()))
                        .map(voter -> agenda.countToVote(session, voter))
                        .orElse(Map.of());
        var catalogue = catalogues.catalogue();
        var groups = new ArrayList<AwardGroup>();
        kinds.stream()
                .collect(
                        Collectors.groupingBy(
                                Agenda.Kind::award, LinkedHashMap::new, Collectors.toList()))
                .forEach(
                        (award, of) ->
                                groups.add(
                                        new AwardGroup(
                                                award,
                                                catalogue.award(award).on(session.heldOn()).name(),
                                                rules(session, of),
                                                of.stream().mapToLong(Agenda.Kind::cases).sum(),
                                                of.stream().mapToLong(Agenda.Kind::passed).sum(),
                                                toVote.getOrDefault(award, 0L))));
        return groups;
    }

    private List<VoteRow> rules(CouncilSession session, List<Agenda.Kind> kinds) {
        return kinds.stream()
                .flatMap(k -> voting.rule(k.award(), k.unitType(), session.heldOn()).stream())
                .distinct()
                .toList();
    }

    private static List<MemberRow> members(Seating seating) {
        var sittings =
                seating.presences().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Presence::member,
                                        Collectors.mapping(
                                                p -> new MemberRow.Sitting(p.from(), p.to()),
                                                Collectors.toList())));
        return seating.seats().stream()
                .map(
                        a ->
                                a.member()
                                        .row(
                                                a.present(),
                                                a.reason(),
                                                a.version(),
                                                a.answeredAt(),
                                                sittings.getOrDefault(a.member(), List.of())))
                .toList();
    }
}
