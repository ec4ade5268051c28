package vn.bangvang.platform;

import java.util.ArrayList;
import java.util.List;

/** Cuts long lists into pieces that a query can name one by one. */
public final class Chunks {
    private static final int SIZE = 500;

    private Chunks() {}

    /** The list in its order, at most 500 at a time. */
    public static <T> List<List<T>> of(List<T> list) {
        var chunks = new ArrayList<List<T>>();
        for (var from = 0; from < list.size(); from += SIZE) {
            chunks.add(list.subList(from, Math.min(list.size(), from + SIZE)));
        }
        return chunks;
    }
}
