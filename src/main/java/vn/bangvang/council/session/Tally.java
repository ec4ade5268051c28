package vn.bangvang.council.session;

import java.io.Serializable;
import java.util.Collection;
import vn.bangvang.award.VoteRow;

/**
 * How the votes on one item stand.
 *
 * @param entitled the denominator: members who count, without those in conflict (rules V-DENOM,
 *     V-COI)
 * @param needed votes in favour that are needed; {@code null} where the law of the day says none
 * @param waiting members who sit in the session, count on the item and have not voted
 */
public record Tally(
        int inFavour, int against, int abstained, int entitled, Integer needed, int waiting)
        implements Serializable {

    /**
     * Who counts on an item, each number without those in conflict.
     *
     * @param members of the council on the day
     * @param present who sat in the session when the item was voted on
     * @param written absent members who gave their opinion in writing
     * @param waiting of those present who have not voted
     */
    public record Voters(int members, int present, int written, int waiting) {}

    /**
     * @param rule {@code null} where the law of the day says none
     */
    public static Tally of(Collection<Choice> votes, VoteRow rule, Voters voters) {
        var entitled =
                rule == null
                        ? voters.members()
                        : switch (rule.denominator()) {
                            case TOTAL_MEMBERS -> voters.members();
                            case PRESENT -> voters.present();
                            case PRESENT_AND_WRITTEN -> voters.present() + voters.written();
                        };
        return new Tally(
                count(votes, Choice.FOR),
                count(votes, Choice.AGAINST),
                count(votes, Choice.ABSTAIN),
                entitled,
                rule == null ? null : (Integer) rule.needed(entitled),
                voters.waiting());
    }

    public boolean passed() {
        return entitled > 0 && needed != null && inFavour >= needed;
    }

    /** Votes that were given. */
    public int cast() {
        return inFavour + against + abstained;
    }

    private static int count(Collection<Choice> votes, Choice choice) {
        return (int) votes.stream().filter(v -> v == choice).count();
    }
}
