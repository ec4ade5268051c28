package vn.bangvang.eligibility;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import vn.bangvang.award.LawRow;
import vn.bangvang.platform.Incident;
import vn.bangvang.platform.SourceStatus;

/**
 * What one rule says of a candidate: the numbers, the records that prove it, where the law says so,
 * and which version of the rule was used. The text is the message {@code
 * eligibility.<rule>.<outcome>} with these arguments.
 *
 * @param args texts, and terms as values of an enumeration
 * @param branch of the award's conditions, or {@code null} for one that must hold in any case
 * @param law code of the row of law that was used
 */
public record Finding(
        String rule,
        Outcome outcome,
        List<Serializable> args,
        List<Proof> proofs,
        String law,
        String article,
        SourceStatus status,
        String branch)
        implements Serializable {
    public Finding {
        args = List.copyOf(args);
        proofs = List.copyOf(proofs);
    }

    public static Finding of(LawRow row, Outcome outcome, Object... args) {
        return new Finding(
                row.rule(),
                outcome,
                Arrays.stream(args).map(Finding::arg).toList(),
                List.of(),
                row.code(),
                row.article(),
                row.status(),
                row.branch());
    }

    private static Serializable arg(Object value) {
        return value instanceof Enum<?> term ? term : String.valueOf(value);
    }

    /** Met when the test holds, else not met. */
    public static Finding when(LawRow row, boolean met, Object... args) {
        return of(row, met ? Outcome.MET : Outcome.NOT_MET, args);
    }

    public Finding provenBy(List<Proof> records) {
        return new Finding(rule, outcome, args, records, law, article, status, branch);
    }

    /** That the rule failed over the row; it stands in the log under the incident's number. */
    public static Finding failed(LawRow row, Incident incident) {
        return of(row, Outcome.FAILED, row.code(), incident.number());
    }

    public String key() {
        return "eligibility." + rule + "." + outcome;
    }

    public boolean verified() {
        return status == SourceStatus.FOUND;
    }
}
