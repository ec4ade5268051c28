package vn.bangvang.wording;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.bangvang.platform.table.ReportTable;
import vn.bangvang.platform.table.ReportTable.Column;
import vn.bangvang.platform.table.ReportTable.Kind;
import vn.bangvang.platform.table.ReportTable.Look;
import vn.bangvang.platform.table.ReportTable.Row;

/**
 * The placeholders of a kind of document, each with an example. One file of examples says which
 * there are: documents may be written with no other.
 *
 * @param examples by name, as {@link Values} holds them
 */
record Placeholders(Map<String, Object> examples) {
    /** Kinds of documents that are written from the same values. */
    private static final Map<DocumentKind, String> SHARED =
            Map.of(
                    DocumentKind.VOTE_COUNT, DocumentKind.MINUTES.file(),
                    DocumentKind.YEAR_NEWS, DocumentKind.YEAR_REPORT.file());

    static Placeholders of(DocumentKind kind) {
        var name = "/wording/" + SHARED.getOrDefault(kind, kind.file()) + ".json";
        try (var in = Placeholders.class.getResourceAsStream(name);
                var reader = Json.createReader(in)) {
            return new Placeholders(values(reader.readObject()));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Map<String, Object> values(JsonObject object) {
        var values = new LinkedHashMap<String, Object>();
        object.forEach((name, value) -> values.put(name, value(value)));
        return values;
    }

    private static Object value(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case TRUE -> true;
            case ARRAY -> value.asJsonArray().stream().map(i -> values(i.asJsonObject())).toList();
            case OBJECT -> table(value.asJsonObject());
            default -> throw new IllegalArgumentException("No example: " + value);
        };
    }

    private static ReportTable table(JsonObject table) {
        var columns = new ArrayList<Column>();
        for (var heading : texts(table.getJsonArray("columns"))) {
            columns.add(
                    Column.named(heading.toString(), columns.isEmpty() ? Kind.ORDER : Kind.TEXT));
        }
        var rows =
                table.getJsonArray("rows").stream()
                        .map(row -> texts(row.asJsonArray()))
                        .map(
                                cells ->
                                        new Row(
                                                cells.size() == 1 ? Look.SECTION : Look.LINE,
                                                cells,
                                                null))
                        .toList();
        return new ReportTable(columns, rows);
    }

    private static List<Object> texts(JsonArray array) {
        return array.stream().<Object>map(t -> ((JsonString) t).getString()).toList();
    }

    /** Every name that may stand in double braces, wherever. */
    Set<String> names() {
        var names = new TreeSet<String>();
        collect(examples, names);
        return names;
    }

    private static void collect(Map<?, ?> values, Set<String> names) {
        values.forEach(
                (name, value) -> {
                    names.add(name.toString());
                    if (value instanceof List<?> items) {
                        items.forEach(i -> collect((Map<?, ?>) i, names));
                    }
                });
    }

    /** The same values with nothing to say: no text, no condition holds, no list has an item. */
    Map<String, Object> emptied() {
        var emptied = new LinkedHashMap<>(examples);
        emptied.replaceAll((name, value) -> emptied(value));
        return emptied;
    }

    /**
     * All examples, none, and both once more with one of them the other way: so that what stands
     * within what is met too.
     */
    List<Map<String, Object>> variants() {
        var empty = emptied();
        var variants = new ArrayList<Map<String, Object>>(List.of(examples, empty));
        for (var name : examples.keySet()) {
            var without = new LinkedHashMap<>(examples);
            without.put(name, empty.get(name));
            variants.add(without);
            var only = new LinkedHashMap<>(empty);
            only.put(name, examples.get(name));
            variants.add(only);
        }
        return variants;
    }

    private static Object emptied(Object value) {
        if (value instanceof Boolean) {
            return false;
        }
        if (value instanceof List<?>) {
            return List.of();
        }
        return value instanceof ReportTable ? value : "";
    }

    /**
     * @throws IllegalStateException when a document is to be written with values that the list of
     *     placeholders does not name, or without some of them
     */
    void mustName(Map<String, Object> values) {
        mustName(examples, values);
    }

    private static void mustName(Map<?, ?> examples, Map<?, ?> values) {
        if (!examples.keySet().equals(values.keySet())) {
            var differing = new TreeSet<Object>(examples.keySet());
            values.keySet().stream()
                    .filter(v -> !differing.remove(v))
                    .toList()
                    .forEach(differing::add);
            throw new IllegalStateException("Placeholders differ: " + differing);
        }
        values.forEach(
                (name, value) -> {
                    if (value instanceof List<?> items && !items.isEmpty()) {
                        mustName(
                                (Map<?, ?>) ((List<?>) examples.get(name)).get(0),
                                (Map<?, ?>) items.get(0));
                    }
                });
    }
}
