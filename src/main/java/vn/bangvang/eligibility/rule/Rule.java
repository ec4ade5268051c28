package vn.bangvang.eligibility.rule;

import java.util.Optional;
import java.util.function.Function;
import vn.bangvang.award.LawRow;
import vn.bangvang.eligibility.Finding;

/**
 * A condition of an award. Judges plain facts; asks no database, no clock. Empty when it has
 * nothing to say of the candidate.
 */
@FunctionalInterface
interface Rule {
    Optional<Finding> judge(Candidate candidate, LawRow row);

    /**
     * Reads what the rule needs of its row of law: asked when the row is proposed.
     *
     * @throws RuntimeException when the row does not say it
     */
    default void read(LawRow row) {}

    /** A rule that reads its parameters out of the row before it judges. */
    static <P> Rule of(Function<LawRow, P> parameters, Judgement<P> judgement) {
        return new Rule() {
            @Override
            public Optional<Finding> judge(Candidate candidate, LawRow row) {
                return judgement.judge(candidate, row, parameters.apply(row));
            }

            @Override
            public void read(LawRow row) {
                parameters.apply(row);
            }
        };
    }

    /**
     * What a rule says by its parameters.
     *
     * @param <P> the parameters
     */
    @FunctionalInterface
    interface Judgement<P> {
        Optional<Finding> judge(Candidate candidate, LawRow row, P parameters);
    }
}
