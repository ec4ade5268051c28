package vn.bangvang.council;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.award.VoteRow;

/**
 * Who counts on which item of a session, moment by moment. Who left before voting on an item does
 * not count among those present at its vote; who came after everybody present had voted on it
 * neither (rules V-DENOM, V-COI).
 */
final class Electorate {
    private final List<Attendance> attendance;
    private final Map<CouncilMember, List<Presence>> presences;
    private final Map<SessionItem, Set<CouncilMember>> recused;
    private final Map<SessionItem, Map<CouncilMember, Vote>> votes;

    Electorate(
            List<Attendance> attendance,
            List<Presence> presences,
            List<Conflict> conflicts,
            List<Vote> votes) {
        this.attendance = attendance;
        this.presences = presences.stream().collect(Collectors.groupingBy(Presence::member));
        this.recused =
                conflicts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Conflict::item,
                                        Collectors.mapping(Conflict::member, Collectors.toSet())));
        this.votes =
                votes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Vote::item, Collectors.toMap(Vote::member, v -> v)));
    }

    Tally tally(SessionItem item, VoteRow rule) {
        var cast = votes.getOrDefault(item, Map.of());
        var written = (int) cast.values().stream().filter(Vote::written).count();
        var waiting =
                attendance.stream()
                        .map(Attendance::member)
                        .filter(m -> !cast.containsKey(m) && mayVote(item, m))
                        .count();
        return Tally.of(
                cast.values().stream().map(Vote::choice).toList(),
                rule,
                new Tally.Voters(
                        attendance.size() - recused.getOrDefault(item, Set.of()).size(),
                        cast.size() - written + (int) waiting,
                        written,
                        (int) waiting));
    }

    /** Whether a member who sits in the session has a vote on the item. */
    boolean mayVote(SessionItem item, CouncilMember member) {
        return isPresent(member)
                && !recused.getOrDefault(item, Set.of()).contains(member)
                && (votes.getOrDefault(item, Map.of()).containsKey(member)
                        || !takenBefore(item, member));
    }

    boolean isRecused(SessionItem item, CouncilMember member) {
        return recused.getOrDefault(item, Set.of()).contains(member);
    }

    boolean isPresent(CouncilMember member) {
        return attendance.stream().anyMatch(a -> a.member().equals(member) && a.present());
    }

    /**
     * Whether everybody who sat there had voted on the item before the member came, or came back.
     */
    private boolean takenBefore(SessionItem item, CouncilMember member) {
        var came =
                presences.getOrDefault(member, List.of()).stream()
                        .map(Presence::from)
                        .max(Comparator.naturalOrder());
        if (came.isEmpty()) {
            return false;
        }
        var there =
                presences.keySet().stream()
                        .filter(m -> !m.equals(member) && !isRecused(item, m))
                        .filter(m -> satAt(m, came.get()))
                        .toList();
        var cast = votes.getOrDefault(item, Map.of());
        return !there.isEmpty()
                && there.stream()
                        .map(cast::get)
                        .allMatch(v -> v != null && v.castAt().isBefore(came.get()));
    }

    private boolean satAt(CouncilMember member, LocalDateTime moment) {
        return presences.get(member).stream().anyMatch(p -> p.covers(moment));
    }
}
