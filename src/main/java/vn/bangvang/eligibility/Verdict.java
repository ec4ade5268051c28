package vn.bangvang.eligibility;

import jakarta.json.Json;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that the law of a day says of a candidate.
 *
 * @param era code of the legal era
 */
public record Verdict(String era, LocalDate day, List<Finding> findings) implements Serializable {
    public Verdict {
        findings = List.copyOf(findings);
    }

    /**
     * Not met when anything is not met; unknown when anything is, or when no rule is known; else
     * met.
     */
    public Outcome outcome() {
        if (has(Outcome.NOT_MET)) {
            return Outcome.NOT_MET;
        }
        return has(Outcome.UNKNOWN) || !has(Outcome.MET) ? Outcome.UNKNOWN : Outcome.MET;
    }

    /** Findings that stand in the way: not met, or unknown. */
    public List<Finding> missing() {
        return findings.stream()
                .filter(f -> f.outcome() == Outcome.NOT_MET || f.outcome() == Outcome.UNKNOWN)
                .toList();
    }

    private boolean has(Outcome outcome) {
        return findings.stream().anyMatch(f -> f.outcome() == outcome);
    }

    /** For keeping: rule, outcome, numbers, proofs, article and version of each finding. */
    public String json() {
        var array = Json.createArrayBuilder();
        for (var finding : findings) {
            var proofs = Json.createArrayBuilder();
            finding.proofs().forEach(p -> proofs.add(p.label()));
            array.add(
                    Json.createObjectBuilder()
                            .add("rule", finding.rule())
                            .add("law", finding.law())
                            .add("outcome", finding.outcome().name())
                            .add("args", Json.createArrayBuilder(finding.args()))
                            .add("proofs", proofs)
                            .add("article", finding.article())
                            .add("status", finding.status().name()));
        }
        return array.build().toString();
    }
}
