package vn.bangvang.wording;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.table.ReportTable;

/**
 * A wording whose placeholders are filled in. What was filled in is marked by signs that no text
 * has, so that a line knows what it was made of, and nothing that records say is taken for a mark
 * of the wording.
 */
final class Filled {
    /** Before what was filled in; behind it stands the number of the placeholder. */
    private static final char VALUE = '\uE000';

    private static final char FIRST_NAME = '\uE100';
    private static final char FIRST_TABLE = '\uF000';

    private final Map<String, Object> values;
    private final List<String> names = new ArrayList<>();
    private final List<ReportTable> tables = new ArrayList<>();
    private final Map<Part, String> parts = new EnumMap<>(Part.class);

    /** What a placeholder stands for, with its name. */
    private record Named(String name, Object value) {}

    private final Mustache.Compiler compiler =
            Mustache.compiler()
                    .strictSections(true)
                    .emptyStringIsFalse(true)
                    .withFormatter(this::format)
                    .withEscaper(text -> text);

    private Filled(Map<String, Object> values) {
        this.values = named(values);
    }

    /**
     * @throws RuleViolation when a part cannot be read, or names what there is not at its place
     */
    static Filled of(WordingText text, Map<String, Object> values) {
        var filled = new Filled(values);
        text.of().forEach((part, content) -> filled.parts.put(part, filled.fill(part, content)));
        return filled;
    }

    /**
     * @throws RuleViolation when the wording names what there is not, wherever it stands
     */
    static void mustKnow(WordingText text, Set<String> names) {
        text.of().forEach((part, content) -> mustKnow(part, content, names));
    }

    private static void mustKnow(Part part, String content, Set<String> names) {
        try {
            for (var name : Names.in(content)) {
                if (!names.contains(name)) {
                    throw new RuleViolation("wording.unknown", part, name);
                }
            }
        } catch (MustacheException e) {
            throw new RuleViolation("wording.unreadable", part);
        }
    }

    private String fill(Part part, String content) {
        try {
            return compiler.compile(content).execute(values);
        } catch (MustacheException.Context e) {
            throw new RuleViolation("wording.unknown", part, e.key);
        } catch (MustacheException e) {
            throw new RuleViolation("wording.unreadable", part);
        }
    }

    private static Map<String, Object> named(Map<?, ?> values) {
        var named = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> named.put(name.toString(), named(name.toString(), value)));
        return named;
    }

    private static Object named(String name, Object value) {
        if (value instanceof Boolean) {
            return value;
        }
        return value instanceof List<?> items
                ? items.stream().map(i -> named((Map<?, ?>) i)).toList()
                : new Named(name, value);
    }

    private String format(Object value) {
        if (!(value instanceof Named named)) {
            return String.valueOf(value);
        }
        if (named.value() instanceof ReportTable table) {
            tables.add(table);
            return "" + VALUE + (char) (FIRST_TABLE + tables.size() - 1);
        }
        var text = plain(named.value().toString());
        if (text.isEmpty()) {
            return "";
        }
        if (!names.contains(named.name())) {
            names.add(named.name());
        }
        var mark = "" + VALUE + (char) (FIRST_NAME + names.indexOf(named.name()));
        return mark + text.replace("\n", "\n" + mark);
    }

    /** The lines of a part that say something. */
    List<String> lines(Part part) {
        return parts.getOrDefault(part, "")
                .lines()
                .filter(l -> !plain(l).isBlank() || isTable(l))
                .toList();
    }

    /** A part as it is read, without marks. */
    String text(Part part) {
        return plain(parts.getOrDefault(part, "")).strip();
    }

    /** Whether a line begins with what the wording says, and not with a value. */
    static boolean isOwn(String line) {
        return !line.isEmpty() && line.charAt(0) != VALUE;
    }

    /** Whether the line is a table. */
    static boolean isTable(String line) {
        return hasTable(line) && line.strip().length() == 2;
    }

    static boolean hasTable(String line) {
        return line.chars().anyMatch(c -> c >= FIRST_TABLE && c <= '\uF8FF');
    }

    ReportTable table(String line) {
        return tables.get(line.strip().charAt(1) - FIRST_TABLE);
    }

    /** Names of the placeholders that a line was made of, each once. */
    List<String> sources(String line) {
        return line.chars()
                .filter(c -> c >= FIRST_NAME && c < FIRST_TABLE)
                .mapToObj(c -> names.get(c - FIRST_NAME))
                .distinct()
                .toList();
    }

    /** A line as it is read. */
    static String plain(String line) {
        return line.replaceAll("[\uE000-\uF8FF]", "");
    }
}
