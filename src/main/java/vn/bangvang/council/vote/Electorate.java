package vn.bangvang.council.vote;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import vn.bangvang.award.VoteRow;
import vn.bangvang.council.session.Tally;

/**
 * Who counts on which case of a session, moment by moment. Who left before voting on a case does
 * not count among those present at its vote; who came after everybody present had voted on it
 * neither (rules V-DENOM, V-COI).
 */
public final class Electorate {
    private final List<Seat> seats;
    private final Set<Long> present;
    private final Map<Long, Arrival> arrivals = new HashMap<>();
    private final Map<Long, Set<Long>> recused = new HashMap<>();
    private final Map<Long, Map<Long, Ballot>> ballots = new HashMap<>();

    /** A member's place in the session, and whether the member is there now. */
    record Seat(long member, boolean present) {}

    /**
     * A stretch of time in which a member sat there, UTC.
     *
     * @param to {@code null} while it lasts
     */
    record Sitting(long member, LocalDateTime from, LocalDateTime to) {
        boolean covers(LocalDateTime moment) {
            return !moment.isBefore(from) && (to == null || moment.isBefore(to));
        }
    }

    /** When a member came in, or came back, for the last time, and who else sat there then. */
    private record Arrival(LocalDateTime at, Set<Long> others) {}

    Electorate(
            List<Seat> seats,
            List<Sitting> sittings,
            List<Recusal> recusals,
            List<Ballot> ballots) {
        this.seats = List.copyOf(seats);
        present =
                seats.stream().filter(Seat::present).map(Seat::member).collect(Collectors.toSet());
        sittings.stream()
                .collect(
                        Collectors.toMap(
                                Sitting::member,
                                Sitting::from,
                                BinaryOperator.maxBy(Comparator.naturalOrder())))
                .forEach((member, at) -> arrivals.put(member, arrival(member, at, sittings)));
        for (var r : recusals) {
            recused.computeIfAbsent(r.item(), i -> new HashSet<>()).add(r.member());
        }
        for (var b : ballots) {
            this.ballots.computeIfAbsent(b.item(), i -> new HashMap<>()).put(b.member(), b);
        }
    }

    private static Arrival arrival(long member, LocalDateTime at, List<Sitting> sittings) {
        return new Arrival(
                at,
                sittings.stream()
                        .filter(s -> s.member() != member && s.covers(at))
                        .map(Sitting::member)
                        .collect(Collectors.toSet()));
    }

    Tally tally(long item, VoteRow rule) {
        var cast = cast(item);
        var written = (int) cast.values().stream().filter(Ballot::written).count();
        var waiting =
                seats.stream()
                        .map(Seat::member)
                        .filter(m -> !cast.containsKey(m) && mayVote(item, m))
                        .count();
        return Tally.of(
                cast.values().stream().map(Ballot::choice).toList(),
                rule,
                new Tally.Voters(
                        seats.size() - recused(item).size(),
                        cast.size() - written + (int) waiting,
                        written,
                        (int) waiting));
    }

    /** Whether a member who sits in the session has a vote on the case. */
    public boolean mayVote(long item, long member) {
        return isPresent(member)
                && !isRecused(item, member)
                && (cast(item).containsKey(member) || !takenBefore(item, member));
    }

    public boolean isRecused(long item, long member) {
        return recused(item).contains(member);
    }

    public boolean isPresent(long member) {
        return present.contains(member);
    }

    /**
     * Whether everybody who sat there had voted on the case before the member came, or came back.
     */
    private boolean takenBefore(long item, long member) {
        var came = arrivals.get(member);
        if (came == null) {
            return false;
        }
        var cast = cast(item);
        var away = recused(item);
        var there = came.others().stream().filter(m -> !away.contains(m)).toList();
        return !there.isEmpty()
                && there.stream()
                        .map(cast::get)
                        .allMatch(b -> b != null && b.castAt().isBefore(came.at()));
    }

    private Set<Long> recused(long item) {
        return recused.getOrDefault(item, Set.of());
    }

    private Map<Long, Ballot> cast(long item) {
        return ballots.getOrDefault(item, Map.of());
    }
}
