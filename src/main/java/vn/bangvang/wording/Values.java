package vn.bangvang.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.platform.table.ReportTable;

/**
 * What stands in the place of placeholders: texts, conditions, tables, lists of more values, each
 * by the name that people write in double braces.
 */
public final class Values {
    private final Map<String, Object> named = new LinkedHashMap<>();

    public Values text(String name, String text) {
        named.put(name, text == null ? "" : text);
        return this;
    }

    /** What decides whether {@code {{#name}} … {{/name}}} is written. */
    public Values when(String name, boolean holds) {
        named.put(name, holds);
        return this;
    }

    public Values table(String name, ReportTable table) {
        named.put(name, table);
        return this;
    }

    public Values list(String name, List<Values> items) {
        named.put(name, items.stream().map(Values::named).toList());
        return this;
    }

    Map<String, Object> named() {
        return named;
    }
}
