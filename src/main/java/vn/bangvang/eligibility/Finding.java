package vn.bangvang.eligibility;

import java.io.Serializable;
import java.util.List;
import vn.bangvang.award.RuleRow;
import vn.bangvang.award.SourceStatus;

/**
 * What one rule says of a candidate, with its numbers and where the law says so. The text is the
 * message {@code eligibility.<rule>.<outcome>} with these arguments.
 */
public record Finding(
        String rule, Outcome outcome, List<String> args, String article, SourceStatus status)
        implements Serializable {
    public Finding {
        args = List.copyOf(args);
    }

    static Finding of(RuleRow row, Outcome outcome, Object... args) {
        return new Finding(
                row.rule(),
                outcome,
                java.util.Arrays.stream(args).map(String::valueOf).toList(),
                row.article(),
                row.status());
    }

    /** Met when the test holds, else not met. */
    static Finding when(RuleRow row, boolean met, Object... args) {
        return of(row, met ? Outcome.MET : Outcome.NOT_MET, args);
    }

    public String key() {
        return "eligibility." + rule + "." + outcome;
    }

    public boolean verified() {
        return status == SourceStatus.FOUND;
    }
}
