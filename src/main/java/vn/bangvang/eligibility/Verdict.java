package vn.bangvang.eligibility;

import jakarta.json.Json;
import java.io.Serializable;
import java.util.List;

/** Everything the rules of an era say of a candidate. */
public record Verdict(String era, List<Finding> findings) implements Serializable {
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
        return findings.isEmpty() || has(Outcome.UNKNOWN) ? Outcome.UNKNOWN : Outcome.MET;
    }

    private boolean has(Outcome outcome) {
        return findings.stream().anyMatch(f -> f.outcome() == outcome);
    }

    /** For keeping: rule, outcome, numbers, article of each finding. */
    public String json() {
        var array = Json.createArrayBuilder();
        for (var finding : findings) {
            array.add(
                    Json.createObjectBuilder()
                            .add("rule", finding.rule())
                            .add("outcome", finding.outcome().name())
                            .add("args", Json.createArrayBuilder(finding.args()))
                            .add("article", finding.article())
                            .add("status", finding.status().name()));
        }
        return array.build().toString();
    }
}
