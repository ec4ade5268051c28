package vn.bangvang.report.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/** Bars in the words of Chart.js. */
final class BarChart {
    private static final int LONGEST_LINE = 22;

    private final JsonArrayBuilder labels = Json.createArrayBuilder();
    private final JsonArrayBuilder sets = Json.createArrayBuilder();
    private final boolean lying;

    /**
     * @param lying bars from left to right, for long labels; else they stand on one another
     */
    BarChart(boolean lying) {
        this.lying = lying;
    }

    /** Labels of the bars, in lines that a telephone has room for. */
    BarChart labels(List<String> texts) {
        texts.forEach(t -> labels.add(lines(t)));
        return this;
    }

    /** One figure of each bar. */
    BarChart set(String label, String colour, List<? extends Number> values) {
        var data = Json.createArrayBuilder();
        values.forEach(v -> data.add(Json.createValue(v.doubleValue())));
        sets.add(
                Json.createObjectBuilder()
                        .add("label", label)
                        .add("backgroundColor", colour)
                        .add("data", data));
        return this;
    }

    String json() {
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", sets))
                .add("options", options())
                .build()
                .toString();
    }

    private JsonObject options() {
        var axis =
                lying
                        ? Json.createObjectBuilder()
                                .add("ticks", Json.createObjectBuilder().add("autoSkip", false))
                        : Json.createObjectBuilder().add("stacked", true);
        var scales = Json.createObjectBuilder().add("y", axis);
        if (!lying) {
            scales.add("x", Json.createObjectBuilder().add("stacked", true));
        }
        return Json.createObjectBuilder()
                .add("indexAxis", lying ? "y" : "x")
                .add("scales", scales)
                .add("maintainAspectRatio", false)
                .add("animation", false)
                .build();
    }

    private static JsonArrayBuilder lines(String label) {
        var lines = Json.createArrayBuilder();
        var line = new StringBuilder();
        for (var word : label.split(" ")) {
            if (line.length() + word.length() > LONGEST_LINE) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        return lines.add(line.toString().strip());
    }
}
