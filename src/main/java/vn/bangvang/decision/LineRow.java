package vn.bangvang.decision;

import java.io.Serializable;
import vn.bangvang.award.Achieved;
import vn.bangvang.award.Subject;

/**
 * A line of a decision as shown.
 *
 * @param achieved period of the achievement where it is not that of the round, else {@code null}
 */
public record LineRow(
        int number,
        String award,
        String awardName,
        Subject subject,
        String recipientKey,
        String recipient,
        String recipientTitle,
        String recipientUnit,
        String achievement,
        Achieved achieved)
        implements Serializable {}
