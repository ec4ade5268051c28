package vn.bangvang.council.agenda;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.bangvang.council.membership.CouncilRole;
import vn.bangvang.council.membership.MemberRow;
import vn.bangvang.council.session.SessionState;
import vn.bangvang.council.vote.Turnout;
import vn.bangvang.dossier.Shares;

/**
 * A session with everything but its cases.
 *
 * @param councilOf name of the unit at which the council stands
 * @param mine whether the actor runs the session
 * @param member whether the actor sits there
 * @param readable whether the actor may read the cases' files
 * @param groups by award, in the order of the agenda
 * @param units names of the nominating units, by their codes
 * @param turnout of the members who sit in the open session; empty in others
 */
public record SessionHead(
        String code,
        int version,
        SessionState state,
        String councilOf,
        boolean mine,
        boolean member,
        boolean readable,
        String roundName,
        LocalDate heldOn,
        String place,
        LocalDateTime openedAt,
        LocalDateTime closedAt,
        String discussion,
        int quorum,
        List<MemberRow> members,
        List<AwardGroup> groups,
        Map<String, String> units,
        Shares shares,
        List<Turnout> turnout)
        implements Serializable {

    /** Members who sit there; after the end, who sat there at all. */
    public long present() {
        return members.stream()
                .filter(state == SessionState.OPEN ? MemberRow::present : MemberRow::took)
                .count();
    }

    /** The place of the account's owner; {@code null} of who has none. */
    public MemberRow seatOf(String account) {
        return members.stream().filter(m -> m.account().equals(account)).findFirst().orElse(null);
    }

    /** Members who said that they will come. */
    public long coming() {
        return members.stream().filter(m -> m.present() && !m.isSilent()).count();
    }

    /** Members who said that they will not. */
    public long away() {
        return members.stream().filter(m -> !m.present()).count();
    }

    public List<String> silentNames() {
        return members.stream().filter(MemberRow::isSilent).map(MemberRow::name).toList();
    }

    /** Members who have not answered the invitation. */
    public long silent() {
        return members.stream().filter(MemberRow::isSilent).count();
    }

    /** Who has the role among those who are expected or sit there; empty for nobody. */
    public String nameOf(CouncilRole role) {
        return members.stream()
                .filter(m -> m.role() == role && m.took())
                .map(MemberRow::name)
                .findFirst()
                .orElse("");
    }

    /** The first award on which the actor has still to vote, or the first there is, or none. */
    public String firstAward() {
        return groups.stream()
                .filter(g -> g.toVote() > 0)
                .findFirst()
                .or(() -> groups.stream().findFirst())
                .map(AwardGroup::award)
                .orElse(null);
    }

    public long cases() {
        return groups.stream().mapToLong(AwardGroup::cases).sum();
    }

    public long toVote() {
        return groups.stream().mapToLong(AwardGroup::toVote).sum();
    }

    /** Members who have voted on everything. */
    public long done() {
        return turnout.stream().filter(Turnout::done).count();
    }

    /** Members who have still to vote. */
    public List<Turnout> waiting() {
        return turnout.stream().filter(t -> !t.done()).toList();
    }
}
