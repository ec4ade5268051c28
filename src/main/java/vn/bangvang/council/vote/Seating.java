package vn.bangvang.council.vote;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.council.membership.CouncilMember;
import vn.bangvang.council.session.Attendance;
import vn.bangvang.council.session.CouncilSession;
import vn.bangvang.council.session.Presence;
import vn.bangvang.council.session.SessionItem;

/**
 * Who is expected at a session, who sat in it from when to when, and who takes no part in which of
 * its cases; read once for all that is told of them.
 */
public record Seating(
        CouncilSession session,
        List<Attendance> seats,
        List<Presence> presences,
        List<Conflict> conflicts) {
    public Seating {
        seats = List.copyOf(seats);
        presences = List.copyOf(presences);
        conflicts = List.copyOf(conflicts);
    }

    /** The place of the account's owner, whether there now or not. */
    public Optional<Attendance> seatOf(String account) {
        return seats.stream().filter(a -> a.isOf(account)).findFirst();
    }

    /** Whether the member takes no part in the case. */
    public boolean isRecused(SessionItem item, CouncilMember member) {
        return conflicts.stream().anyMatch(c -> c.item().equals(item) && c.member().equals(member));
    }

    /** Conflicts of interest by the keys of their cases. */
    public Map<Long, List<Conflict>> conflictsByCase() {
        return conflicts.stream().collect(Collectors.groupingBy(c -> c.item().id()));
    }

    /** In how many cases each member takes no part, by the members' keys. */
    Map<Long, Long> recusals() {
        return conflicts.stream()
                .collect(Collectors.groupingBy(c -> c.member().id(), Collectors.counting()));
    }

    /** Keys of the members who came after the session had begun, or came back. */
    Set<Long> late() {
        return presences.stream()
                .filter(p -> p.from().isAfter(session.openedAt()))
                .map(p -> p.member().id())
                .collect(Collectors.toSet());
    }

    Electorate electorate(List<Ballot> votes) {
        return new Electorate(
                seats.stream().map(a -> new Electorate.Seat(a.member().id(), a.present())).toList(),
                presences.stream()
                        .map(p -> new Electorate.Sitting(p.member().id(), p.from(), p.to()))
                        .toList(),
                conflicts.stream().map(c -> new Recusal(c.item().id(), c.member().id())).toList(),
                votes);
    }
}
