package vn.bangvang.council.agenda;

import java.io.Serializable;
import java.util.List;
import vn.bangvang.award.VoteRow;

/**
 * The cases of one award on an agenda.
 *
 * @param award code
 * @param rules how the council votes on it, more than one where units of two sectors nominate;
 *     empty when the law of the day does not say
 * @param toVote cases on which the viewer has still to vote
 */
public record AwardGroup(
        String award, String name, List<VoteRow> rules, long cases, long passed, long toVote)
        implements Serializable {
    public AwardGroup {
        rules = List.copyOf(rules);
    }
}
