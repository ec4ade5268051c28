package vn.bangvang.eligibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Everything that the law of a day says of a candidate.
 *
 * @param era code of the legal era
 */
public record Verdict(String era, LocalDate day, List<Finding> findings) implements Serializable {
    private static final List<Outcome> RANK =
            List.of(Outcome.MET, Outcome.UNKNOWN, Outcome.FAILED, Outcome.NOT_MET);

    public Verdict {
        findings = List.copyOf(findings);
    }

    /**
     * Not met when anything is not met; failed when a rule failed; unknown when anything is, or
     * when no rule is known; else met.
     */
    public Outcome outcome() {
        return outcome(deciding());
    }

    /** Findings that stand in the way: not met, failed or unknown. */
    public List<Finding> missing() {
        return deciding().stream()
                .filter(f -> RANK.indexOf(f.outcome()) > RANK.indexOf(Outcome.MET))
                .toList();
    }

    /** All findings, those that stand in the way first. */
    public List<Finding> byNeed() {
        return findings.stream()
                .sorted(Comparator.comparingInt(f -> -RANK.indexOf(f.outcome())))
                .toList();
    }

    /** What must hold in any case, and the branch that stands best. */
    private List<Finding> deciding() {
        var branches =
                findings.stream()
                        .filter(f -> f.branch() != null)
                        .collect(
                                Collectors.groupingBy(
                                        Finding::branch, TreeMap::new, Collectors.toList()));
        var deciding = new ArrayList<>(findings);
        deciding.removeIf(f -> f.branch() != null);
        branches.values().stream()
                .min(Comparator.comparingInt(b -> RANK.indexOf(outcome(b))))
                .ifPresent(deciding::addAll);
        return deciding;
    }

    private static Outcome outcome(List<Finding> of) {
        if (has(of, Outcome.NOT_MET)) {
            return Outcome.NOT_MET;
        }
        if (has(of, Outcome.FAILED)) {
            return Outcome.FAILED;
        }
        return has(of, Outcome.UNKNOWN) || !has(of, Outcome.MET) ? Outcome.UNKNOWN : Outcome.MET;
    }

    private static boolean has(List<Finding> of, Outcome outcome) {
        return of.stream().anyMatch(f -> f.outcome() == outcome);
    }
}
