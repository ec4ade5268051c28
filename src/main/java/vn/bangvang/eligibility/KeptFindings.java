package vn.bangvang.eligibility;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.person.initiative.InitiativeScope;
import vn.bangvang.person.year.Discipline;
import vn.bangvang.person.year.Rating;
import vn.bangvang.platform.SourceStatus;

/**
 * Verdicts as they are kept for good: rule, outcome, numbers, proofs, article and version of each
 * finding. A text stands as a string, a term as an object with its kind: {@code {"Rating":"HT"}}.
 */
public final class KeptFindings {
    private static final List<Class<? extends Enum<?>>> TERMS =
            List.of(Rating.class, Discipline.class, InitiativeScope.class);

    private KeptFindings() {}

    public static String json(Verdict verdict) {
        var array = Json.createArrayBuilder();
        for (var finding : verdict.findings()) {
            var args = Json.createArrayBuilder();
            finding.args().forEach(a -> args.add(json(a)));
            var proofs = Json.createArrayBuilder();
            finding.proofs().forEach(p -> proofs.add(p.label()));
            var kept =
                    Json.createObjectBuilder()
                            .add("rule", finding.rule())
                            .add("law", finding.law())
                            .add("outcome", finding.outcome().name())
                            .add("values", args)
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

    private static JsonValue json(Serializable arg) {
        return arg instanceof Enum<?> term
                ? Json.createObjectBuilder()
                        .add(term.getDeclaringClass().getSimpleName(), term.name())
                        .build()
                : Json.createValue((String) arg);
    }

    /** A verdict as it was said then; its proofs by their labels only. */
    public static Verdict read(String era, LocalDate day, String json) {
        var findings = new ArrayList<Finding>();
        try (var reader = Json.createReader(new StringReader(json))) {
            for (var value : reader.readArray().getValuesAs(JsonObject.class)) {
                findings.add(finding(value));
            }
        }
        return new Verdict(era, day, findings);
    }

    private static Finding finding(JsonObject value) {
        var failed = isMisfit(value);
        return new Finding(
                value.getString("rule"),
                failed ? Outcome.FAILED : Outcome.valueOf(value.getString("outcome")),
                failed ? List.of(value.getString("law"), "–") : args(value),
                value.getJsonArray("proofs").getValuesAs(JsonString.class).stream()
                        .map(label -> new Proof(label.getString(), ""))
                        .toList(),
                value.getString("law"),
                value.getString("article"),
                SourceStatus.valueOf(value.getString("status")),
                value.getString("branch", null));
    }

    /** Of old, a rule that could not read its row was kept as unknown, with this mark. */
    private static boolean isMisfit(JsonObject value) {
        return value.containsKey("args")
                && strings(value.getJsonArray("args")).anyMatch("#MISFIT"::equals);
    }

    /** Of old, terms were kept as texts, under another name. */
    private static List<Serializable> args(JsonObject value) {
        return value.containsKey("values")
                ? value.getJsonArray("values").stream().map(KeptFindings::arg).toList()
                : strings(value.getJsonArray("args")).map(KeptFindings::orTerm).toList();
    }

    private static Serializable arg(JsonValue kept) {
        if (kept instanceof JsonString text) {
            return text.getString();
        }
        var term = kept.asJsonObject().entrySet().iterator().next();
        var name = ((JsonString) term.getValue()).getString();
        return TERMS.stream()
                .filter(t -> t.getSimpleName().equals(term.getKey()))
                .flatMap(t -> Stream.of(t.getEnumConstants()))
                .filter(t -> t.name().equals(name))
                .map(Serializable.class::cast)
                .findFirst()
                .orElse(name);
    }

    private static Serializable orTerm(String text) {
        return TERMS.stream()
                .flatMap(t -> Stream.of(t.getEnumConstants()))
                .filter(t -> t.name().equals(text))
                .map(Serializable.class::cast)
                .findFirst()
                .orElse(text);
    }

    private static Stream<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream().map(JsonString::getString);
    }
}
