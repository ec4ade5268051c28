package vn.bangvang.council.vote;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Map<Long, List<Sitting>> sittings;
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

    Electorate(
            List<Seat> seats,
            List<Sitting> sittings,
            List<Recusal> recusals,
            List<Ballot> ballots) {
        this.seats = List.copyOf(seats);
        this.sittings = sittings.stream().collect(Collectors.groupingBy(Sitting::member));
        for (var r : recusals) {
            recused.computeIfAbsent(r.item(), i -> new HashSet<>()).add(r.member());
        }
        for (var b : ballots) {
            this.ballots.computeIfAbsent(b.item(), i -> new HashMap<>()).put(b.member(), b);
        }
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
        return seats.stream().anyMatch(s -> s.member() == member && s.present());
    }

    /**
     * Whether everybody who sat there had voted on the case before the member came, or came back.
     */
    private boolean takenBefore(long item, long member) {
        var came =
                sittings.getOrDefault(member, List.of()).stream()
                        .map(Sitting::from)
                        .max(Comparator.naturalOrder());
        if (came.isEmpty()) {
            return false;
        }
        var there =
                sittings.entrySet().stream()
                        .filter(e -> e.getKey() != member && !isRecused(item, e.getKey()))
                        .filter(e -> e.getValue().stream().anyMatch(s -> s.covers(came.get())))
                        .map(Map.Entry::getKey)
                        .toList();
        var cast = cast(item);
        return !there.isEmpty()
                && there.stream()
                        .map(cast::get)
                        .allMatch(b -> b != null && b.castAt().isBefore(came.get()));
    }

    private Set<Long> recused(long item) {
        return recused.getOrDefault(item, Set.of());
    }

    private Map<Long, Ballot> cast(long item) {
        return ballots.getOrDefault(item, Map.of());
    }
}
