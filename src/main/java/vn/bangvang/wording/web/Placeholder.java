package vn.bangvang.wording.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.bangvang.platform.table.ReportTable;

/**
 * A placeholder as the list of them shows it.
 *
 * @param name as it stands in double braces
 * @param list within which it stands, or {@code null}
 * @param kind what it is
 * @param example of a text; else empty
 */
public record Placeholder(String name, String list, Kind kind, String example)
        implements Serializable {
    /** What stands for a placeholder. */
    public enum Kind {
        TEXT,
        /** Decides whether what it encloses is written. */
        CONDITION,
        TABLE,
        /** What it encloses is written for each item. */
        LIST
    }

    static List<Placeholder> of(Map<String, Object> examples) {
        var found = new ArrayList<Placeholder>();
        collect(examples, null, found);
        return found;
    }

    private static void collect(Map<?, ?> examples, String list, List<Placeholder> found) {
        examples.forEach(
                (key, value) -> {
                    var name = key.toString();
                    if (value instanceof List<?> items) {
                        found.add(new Placeholder(name, list, Kind.LIST, ""));
                        collect((Map<?, ?>) items.get(0), name, found);
                    } else if (value instanceof Boolean) {
                        found.add(new Placeholder(name, list, Kind.CONDITION, ""));
                    } else if (value instanceof ReportTable) {
                        found.add(new Placeholder(name, list, Kind.TABLE, ""));
                    } else {
                        found.add(new Placeholder(name, list, Kind.TEXT, value.toString()));
                    }
                });
    }

    /** As it is written into a wording. */
    public String getWritten() {
        return kind == Kind.TEXT || kind == Kind.TABLE
                ? "{{" + name + "}}"
                : "{{#" + name + "}} … {{/" + name + "}}";
    }
}
