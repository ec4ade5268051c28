package vn.bangvang.council;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.bangvang.award.VoteRow;
import vn.bangvang.dossier.Shares;

/**
 * A session with everything on it.
 *
 * @param councilOf name of the unit at which the council stands
 * @param mine whether the actor runs the session
 */
public record SessionCard(
        String code,
        int version,
        SessionState state,
        String councilOf,
        boolean mine,
        String roundName,
        int year,
        LocalDate heldOn,
        String place,
        LocalDateTime openedAt,
        LocalDateTime closedAt,
        String discussion,
        List<MemberRow> members,
        List<ItemRow> items,
        Shares shares,
        int quorum,
        Map<String, List<VoteRow>> rules,
        boolean member)
        implements Serializable {

    public long present() {
        return members.stream().filter(MemberRow::took).count();
    }

    /** Award groups on the agenda, in order. */
    public List<String> awards() {
        return items.stream().map(ItemRow::award).distinct().toList();
    }

    public List<ItemRow> of(String award) {
        return items.stream().filter(i -> i.award().equals(award)).toList();
    }

    /** How the council votes on an award; empty when the law of the day does not say. */
    public List<VoteRow> rulesOf(String award) {
        return rules.getOrDefault(award, List.of());
    }

    public String awardName(String award) {
        return of(award).get(0).awardName();
    }

    public long passed(String award) {
        return of(award).stream().filter(i -> Boolean.TRUE.equals(i.passed())).count();
    }
}
