package vn.bangvang.eligibility;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import vn.bangvang.award.LawRow;
import vn.bangvang.platform.SourceStatus;

/**
 * What one rule says of a candidate: the numbers, the records that prove it, where the law says so,
 * and which version of the rule was used. The text is the message {@code
 * eligibility.<rule>.<outcome>} with these arguments.
 *
 * @param branch of the award's conditions, or {@code null} for one that must hold in any case
 * @param law code of the row of law that was used
 */
public record Finding(
        String rule,
        Outcome outcome,
        List<String> args,
        List<Proof> proofs,
        String law,
        String article,
        SourceStatus status,
        String branch)
        implements Serializable {
    private static final String MISFIT = "#MISFIT";

    public Finding {
        args = List.copyOf(args);
        proofs = List.copyOf(proofs);
    }

    static Finding of(LawRow row, Outcome outcome, Object... args) {
        return new Finding(
                row.rule(),
                outcome,
                Arrays.stream(args).map(String::valueOf).toList(),
                List.of(),
                row.code(),
                row.article(),
                row.status(),
                row.branch());
    }

    /** Met when the test holds, else not met. */
    static Finding when(LawRow row, boolean met, Object... args) {
        return of(row, met ? Outcome.MET : Outcome.NOT_MET, args);
    }

    Finding provenBy(List<Proof> records) {
        return new Finding(rule, outcome, args, records, law, article, status, branch);
    }

    /** That the row cannot be read by its rule. */
    static Finding misfit(LawRow row) {
        return of(row, Outcome.UNKNOWN, MISFIT, row.code());
    }

    public boolean isMisfit() {
        return args.size() == 2 && args.get(0).equals(MISFIT);
    }

    public String key() {
        return "eligibility." + rule + "." + outcome;
    }

    public boolean verified() {
        return status == SourceStatus.FOUND;
    }
}
