package vn.bangvang.platform;

import java.io.Serializable;
import java.util.List;

/** A part of a list and the number of all its rows. */
public record Page<T>(List<T> rows, long total) implements Serializable {
    public Page {
        rows = List.copyOf(rows);
    }

    /** For views, which read properties. */
    public List<T> getRows() {
        return rows;
    }

    public long getTotal() {
        return total;
    }
}
