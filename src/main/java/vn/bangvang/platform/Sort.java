package vn.bangvang.platform;

import java.io.Serializable;
import java.util.Map;

/**
 * By which of its columns a list is sorted.
 *
 * @param column as the page calls it; empty for the list's own order
 */
public record Sort(String column, boolean descending) implements Serializable {
    public static final Sort NONE = new Sort("", false);

    /**
     * @param columns paths of JPQL by the columns that may be sorted; others are passed over
     * @param own the list's own order, which decides where the column does not
     */
    public String orderBy(Map<String, String> columns, String own) {
        var path = columns.get(column);
        return " order by " + (path == null ? "" : path + (descending ? " desc, " : ", ")) + own;
    }
}
