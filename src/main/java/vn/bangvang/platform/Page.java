package vn.bangvang.platform;

import java.io.Serializable;
import java.util.List;

/** A part of a list and the number of all its rows. */
public record Page<T>(List<T> rows, long total) implements Serializable {
    public Page {
        rows = List.copyOf(rows);
    }

    /** A part of a list that is there as a whole. */
    public static <T> Page<T> of(List<T> all, Slice slice) {
        return new Page<>(slice.of(all), all.size());
    }

    /** For views, which read properties. */
    public List<T> getRows() {
        return rows;
    }

    public long getTotal() {
        return total;
    }
}
