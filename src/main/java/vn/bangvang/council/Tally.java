package vn.bangvang.council;

import java.io.Serializable;
import java.util.Collection;
import vn.bangvang.award.VoteRow;

/**
 * How the votes on one item stand.
 *
 * @param entitled the denominator: members who count, without those in conflict (rules V-DENOM,
 *     V-COI)
 * @param needed votes in favour that are needed
 */
public record Tally(int inFavour, int against, int abstained, int entitled, int needed)
        implements Serializable {

    /**
     * @param members of the council on the day
     * @param present of them
     * @param written absent members who voted on the item in writing
     * @param conflicted members who may not vote on the item
     * @param conflictedPresent of them
     */
    static Tally of(
            Collection<Choice> votes,
            VoteRow rule,
            int members,
            int present,
            int written,
            int conflicted,
            int conflictedPresent) {
        var entitled =
                switch (rule.denominator()) {
                    case TOTAL_MEMBERS -> members - conflicted;
                    case PRESENT -> present - conflictedPresent;
                    case PRESENT_AND_WRITTEN -> present - conflictedPresent + written;
                };
        return new Tally(
                count(votes, Choice.FOR),
                count(votes, Choice.AGAINST),
                count(votes, Choice.ABSTAIN),
                entitled,
                rule.needed(entitled));
    }

    public boolean passed() {
        return entitled > 0 && inFavour >= needed;
    }

    /** Entitled members who have not voted. */
    public int open() {
        return Math.max(0, entitled - inFavour - against - abstained);
    }

    private static int count(Collection<Choice> votes, Choice choice) {
        return (int) votes.stream().filter(v -> v == choice).count();
    }
}
