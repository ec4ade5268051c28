package vn.bangvang.platform.sheet;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One row of a table.
 *
 * @param sheet index of its sheet in the file, from 0
 * @param number as the spreadsheet counts, from 1
 * @param hidden whether the sheet does not show it
 * @param cells by column index from 0, without empty ones
 */
public record Cells(int sheet, int number, boolean hidden, Map<Integer, Cell> cells)
        implements Serializable {
    public Cells {
        cells = new TreeMap<>(cells);
    }

    /** The text of a cell; empty when there is none. */
    public String at(int column) {
        var cell = cells.get(column);
        return cell == null ? "" : cell.text();
    }

    /** Tells the row from any other of the file. */
    public String key() {
        return sheet + ":" + number;
    }

    /** Texts of the cells that are not merely filled from another. */
    List<String> own() {
        return cells.values().stream()
                .filter(c -> !c.filled() && !c.text().isEmpty())
                .map(Cell::text)
                .toList();
    }
}
