package vn.bangvang.platform.sheet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.bangvang.platform.RuleViolation;

/**
 * Where the columns of a table stand. The headings are found among the first rows, below any titles
 * and in as many rows as they take; a heading under another goes by its last word or by its whole
 * path.
 *
 * @param row last row of the headings as the spreadsheet counts; 0 when there are none
 * @param columns index of each column that was found
 * @param paths what stands over each column of the file, such as {@code Khen thưởng / Số QĐ}
 */
public record Head<C extends Enum<C> & Heading>(
        int row, Map<C, Integer> columns, Map<Integer, String> paths) implements Serializable {
    private static final int SEARCHED = 20;
    private static final int MOST_ROWS = 4;

    public Head {
        columns = Map.copyOf(columns);
        paths = new TreeMap<>(paths);
    }

    /**
     * @throws RuleViolation {@code platform.sheet.headings} when a required column is missing
     */
    public static <C extends Enum<C> & Heading> Head<C> find(List<Cells> rows, Class<C> wanted) {
        var best = guess(rows, wanted);
        best.mustHave(wanted);
        return best;
    }

    /** The rows that have most of the headings, whether or not one is missing. */
    public static <C extends Enum<C> & Heading> Head<C> guess(List<Cells> rows, Class<C> wanted) {
        var wordings = wordings(wanted);
        var best = new Head<C>(0, Map.of(), Map.of());
        for (var first = 0; first < Math.min(SEARCHED, rows.size()); first++) {
            for (var many = 1; many <= MOST_ROWS && first + many <= rows.size(); many++) {
                var head = of(rows.subList(first, first + many), wanted, wordings);
                if (head.columns.size() > best.columns.size()) {
                    best = head;
                }
            }
        }
        return best;
    }

    /** The headings in these rows alone. */
    public static <C extends Enum<C> & Heading> Head<C> of(List<Cells> block, Class<C> wanted) {
        return of(block, wanted, wordings(wanted));
    }

    private static <C extends Enum<C> & Heading> Head<C> of(
            List<Cells> block, Class<C> wanted, Map<String, Set<C>> wordings) {
        var levels = new TreeMap<Integer, List<String>>();
        var indexes = new TreeSet<Integer>();
        block.forEach(row -> indexes.addAll(row.cells().keySet()));
        for (var index : indexes) {
            var path = new LinkedHashSet<String>();
            block.forEach(row -> path.add(row.at(index)));
            path.remove("");
            levels.put(index, new ArrayList<>(path));
        }
        var meant = new TreeMap<Integer, Set<C>>();
        levels.forEach((at, path) -> meant.put(at, meant(path, wordings)));
        var columns = new HashMap<C, Integer>();
        for (var column : wanted.getEnumConstants()) {
            meant.entrySet().stream()
                    .filter(e -> e.getValue().contains(column))
                    .map(Map.Entry::getKey)
                    .filter(at -> !columns.containsValue(at))
                    .findFirst()
                    .ifPresent(at -> columns.put(column, at));
        }
        var paths = new TreeMap<Integer, String>();
        levels.forEach((at, path) -> paths.put(at, String.join(" / ", path)));
        return new Head<>(block.get(block.size() - 1).number(), columns, paths);
    }

    /** The columns by what their headings can say. */
    private static <C extends Enum<C> & Heading> Map<String, Set<C>> wordings(Class<C> wanted) {
        var wordings = new HashMap<String, Set<C>>();
        for (var column : wanted.getEnumConstants()) {
            column.wordings()
                    .forEach(w -> wordings.computeIfAbsent(w, k -> new HashSet<>()).add(column));
        }
        return wordings;
    }

    /** By the last word, the last two, and so on up to the whole path. */
    private static <C> Set<C> meant(List<String> path, Map<String, Set<C>> wordings) {
        var meant = new HashSet<C>();
        for (var from = path.size() - 1; from >= 0; from--) {
            var words = Heading.words(String.join(" ", path.subList(from, path.size())));
            meant.addAll(wordings.getOrDefault(words, Set.of()));
        }
        return meant;
    }

    private void mustHave(Class<C> wanted) {
        var missing =
                Arrays.stream(wanted.getEnumConstants())
                        .filter(c -> c.required() && !columns.containsKey(c))
                        .map(Heading::heading)
                        .toList();
        if (!missing.isEmpty()) {
            throw new RuleViolation("platform.sheet.headings", String.join(", ", missing));
        }
    }

    /** The cell under a heading; {@code null} when there is none. */
    Cell cell(Cells row, C column) {
        var at = columns.get(column);
        return at == null ? null : row.cells().get(at);
    }

    /** The text under a heading; empty when the column is not there. */
    String text(Cells row, C column) {
        var at = columns.get(column);
        return at == null ? "" : row.at(at);
    }
}
