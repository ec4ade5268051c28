package vn.bangvang.platform.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.platform.RuleViolation;

/**
 * Where the columns of a workbook stand. The heading row is found among the first rows, below any
 * titles.
 *
 * @param row as the spreadsheet counts
 * @param columns index of each column that was found
 */
public record Head<C extends Enum<C> & Heading>(int row, Map<C, Integer> columns) {
    private static final int SEARCHED = 15;

    public Head {
        columns = Map.copyOf(columns);
    }

    /**
     * @throws RuleViolation {@code platform.sheet.headings} when a required column is missing
     */
    public static <C extends Enum<C> & Heading> Head<C> find(List<Cells> rows, Class<C> wanted) {
        var best = guess(rows, wanted);
        best.mustHave(wanted);
        return best;
    }

    /** The row that has most of the headings, whether or not one is missing. */
    public static <C extends Enum<C> & Heading> Head<C> guess(List<Cells> rows, Class<C> wanted) {
        var best = new Head<C>(0, Map.of());
        for (var row : rows.subList(0, Math.min(SEARCHED, rows.size()))) {
            var columns = new HashMap<C, Integer>();
            for (var column : wanted.getEnumConstants()) {
                row.values().entrySet().stream()
                        .filter(cell -> column.isHeaded(cell.getValue()))
                        .map(Map.Entry::getKey)
                        .min(Integer::compare)
                        .ifPresent(at -> columns.put(column, at));
            }
            if (columns.size() > best.columns.size()) {
                best = new Head<>(row.number(), columns);
            }
        }
        return best;
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

    /** The text under a heading; empty when the column is not there. */
    String text(Cells row, C column) {
        var at = columns.get(column);
        return at == null ? "" : row.at(at);
    }
}
