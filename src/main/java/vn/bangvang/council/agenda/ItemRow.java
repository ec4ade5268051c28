package vn.bangvang.council.agenda;

import java.io.Serializable;
import java.util.List;
import vn.bangvang.award.Recipient;
import vn.bangvang.award.VoteRow;
import vn.bangvang.council.session.Choice;
import vn.bangvang.council.session.Tally;

/**
 * A case of the agenda as shown.
 *
 * @param number place on the agenda, from 1
 * @param mine the viewer's own vote, or {@code null}
 * @param conflicts members in conflict, with their reasons
 * @param mayVote whether the viewer may vote on it
 * @param tallyShown whether the viewer sees how the votes stand; nobody does before the own vote
 * @param readable whether the viewer may read the file of the case
 */
public record ItemRow(
        Long id,
        int number,
        String award,
        String awardName,
        Recipient recipient,
        String achievement,
        VoteRow rule,
        Tally tally,
        Boolean passed,
        Choice mine,
        List<String> conflicts,
        boolean mayVote,
        boolean tallyShown,
        boolean readable)
        implements Serializable {
    public ItemRow {
        conflicts = List.copyOf(conflicts);
    }
}
