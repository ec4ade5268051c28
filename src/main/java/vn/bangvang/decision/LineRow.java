package vn.bangvang.decision;

import java.io.Serializable;
import vn.bangvang.award.Achieved;
import vn.bangvang.award.Recipient;

/**
 * A line of a decision as shown.
 *
 * @param line its place on the decision
 * @param number within its award, as the annex prints it
 * @param recipient with its name as lists print it
 * @param held whether a matter is under way that keeps a draft's line back
 * @param achieved period of the achievement where it is not that of the round, else {@code null}
 */
public record LineRow(
        int line,
        int number,
        String award,
        String awardName,
        Recipient recipient,
        String achievement,
        Achieved achieved,
        boolean held)
        implements Serializable {}
