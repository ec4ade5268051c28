package vn.bangvang.platform.sheet;

import java.io.Serializable;
import java.util.List;
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
}
