package vn.bangvang.platform.sheet;

import java.util.Map;

/**
 * One row of a sheet.
 *
 * @param number as the spreadsheet counts, from 1
 * @param values text of each cell by column index from 0, NFC, without empty ones
 */
public record Cells(int number, Map<Integer, String> values) {
    public Cells {
        values = Map.copyOf(values);
    }

    public String at(int column) {
        return values.getOrDefault(column, "");
    }
}
