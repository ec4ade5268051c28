package vn.bangvang.dossier;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.sheet.Cells;

/**
 * Where the columns of a workbook stand. The heading row is found among the first rows, below any
 * titles.
 */
record IntakeHead(int row, Map<IntakeColumn, Integer> columns) {
    private static final int SEARCHED = 15;

    static IntakeHead find(List<Cells> rows) {
        var best = new IntakeHead(0, Map.of());
        for (var row : rows.subList(0, Math.min(SEARCHED, rows.size()))) {
            var columns = new EnumMap<IntakeColumn, Integer>(IntakeColumn.class);
            for (var column : IntakeColumn.values()) {
                row.values().entrySet().stream()
                        .filter(cell -> column.isHeaded(cell.getValue()))
                        .map(Map.Entry::getKey)
                        .min(Integer::compare)
                        .ifPresent(at -> columns.put(column, at));
            }
            if (columns.size() > best.columns.size()) {
                best = new IntakeHead(row.number(), columns);
            }
        }
        var found = best.columns;
        var missing =
                Arrays.stream(IntakeColumn.values())
                        .filter(c -> c.required() && !found.containsKey(c))
                        .map(IntakeColumn::heading)
                        .toList();
        if (!missing.isEmpty()) {
            throw new RuleViolation("dossier.import.columns", String.join(", ", missing));
        }
        return best;
    }

    /** The text under a heading; empty when the column is not there. */
    String text(Cells row, IntakeColumn column) {
        var at = columns.get(column);
        return at == null ? "" : row.at(at);
    }
}
