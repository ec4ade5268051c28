package vn.bangvang.platform.sheet;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sheet of a workbook, or a table of a document.
 *
 * @param index from 0
 * @param hidden whether the program it was made with does not show it
 * @param hiddenColumns indexes of columns that are not shown
 * @param cut whether it has more rows than were asked for
 */
public record TableSheet(
        int index,
        String name,
        boolean hidden,
        Set<Integer> hiddenColumns,
        List<Cells> rows,
        boolean cut)
        implements Serializable {
    public TableSheet {
        hiddenColumns = new TreeSet<>(hiddenColumns);
        rows = List.copyOf(rows);
    }

    /**
     * What stands over the columns that are read although the sheet does not show them.
     *
     * @param headings of the columns by index
     */
    public List<String> readThoughHidden(
            Collection<Integer> columns, Map<Integer, String> headings) {
        return hiddenColumns.stream()
                .filter(columns::contains)
                .map(headings::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
