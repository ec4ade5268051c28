package vn.bangvang.eligibility;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.bangvang.platform.SourceStatus;

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

    /** A verdict that was kept, as it was said then; its proofs by their labels only. */
    public static Verdict kept(String era, LocalDate day, String json) {
        var findings = new ArrayList<Finding>();
        try (var reader = Json.createReader(new StringReader(json))) {
            for (var value : reader.readArray().getValuesAs(JsonObject.class)) {
                findings.add(
                        new Finding(
                                value.getString("rule"),
                                failed(value)
                                        ? Outcome.FAILED
                                        : Outcome.valueOf(value.getString("outcome")),
                                failed(value)
                                        ? List.of(value.getString("law"), "–")
                                        : strings(value, "args"),
                                strings(value, "proofs").stream()
                                        .map(label -> new Proof(label, ""))
                                        .toList(),
                                value.getString("law"),
                                value.getString("article"),
                                SourceStatus.valueOf(value.getString("status")),
                                value.getString("branch", null)));
            }
        }
        return new Verdict(era, day, findings);
    }

    /** Of old, a rule that could not read its row was kept as unknown, with this mark. */
    private static boolean failed(JsonObject value) {
        return strings(value, "args").contains("#MISFIT");
    }

    private static List<String> strings(JsonObject value, String name) {
        return value.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    /** For keeping: rule, outcome, numbers, proofs, article and version of each finding. */
    public String json() {
        var array = Json.createArrayBuilder();
        for (var finding : findings) {
            var proofs = Json.createArrayBuilder();
            finding.proofs().forEach(p -> proofs.add(p.label()));
            var kept =
                    Json.createObjectBuilder()
                            .add("rule", finding.rule())
                            .add("law", finding.law())
                            .add("outcome", finding.outcome().name())
                            .add("args", Json.createArrayBuilder(finding.args()))
                            .add("proofs", proofs)
                            .add("article", finding.article())
                            .add("status", finding.status().name());
            if (finding.branch() != null) {
                kept.add("branch", finding.branch());
            }
            array.add(kept);
        }
        return array.build().toString();
    }
}
