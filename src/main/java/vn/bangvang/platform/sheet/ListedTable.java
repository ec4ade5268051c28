package vn.bangvang.platform.sheet;

import java.util.Map;

/**
 * A table that lists are written into.
 *
 * @param keyPrefix what stands before the code of a row where it is named as a recipient
 * @param removed tables whose rows go with those of this one, and the column by which each belongs
 *     to its row
 */
public record ListedTable(String name, String keyPrefix, Map<String, String> removed) {
    public ListedTable {
        removed = Map.copyOf(removed);
    }
}
