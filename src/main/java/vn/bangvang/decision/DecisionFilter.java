package vn.bangvang.decision;

import java.io.Serializable;
import java.util.Set;

/**
 * Which decisions are wanted.
 *
 * @param state {@code null} for any
 * @param codes {@code null} for all
 */
public record DecisionFilter(DecisionState state, Set<String> codes) implements Serializable {
    public static final DecisionFilter ALL = new DecisionFilter(null, null);

    public DecisionFilter {
        codes = codes == null ? null : Set.copyOf(codes);
    }

    public static DecisionFilter in(DecisionState state) {
        return new DecisionFilter(state, null);
    }

    public static DecisionFilter those(Set<String> codes) {
        return new DecisionFilter(null, codes);
    }
}
