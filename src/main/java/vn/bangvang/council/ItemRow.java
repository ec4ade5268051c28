package vn.bangvang.council;

import java.io.Serializable;
import java.util.List;
import vn.bangvang.award.VoteRow;

/**
 * An item of the agenda as shown.
 *
 * @param mine the viewer's own vote, or {@code null}
 * @param conflicts members in conflict, with their reasons
 * @param mayVote whether the viewer may vote on it
 */
public record ItemRow(
        Long id,
        String nomination,
        String award,
        String awardName,
        String recipient,
        String recipientTitle,
        String recipientUnit,
        String achievement,
        VoteRow rule,
        Tally tally,
        Boolean passed,
        Choice mine,
        List<String> conflicts,
        boolean mayVote)
        implements Serializable {}
