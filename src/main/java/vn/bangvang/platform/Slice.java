package vn.bangvang.platform;

import java.util.List;

/**
 * Which part of a list is wanted, and in which order.
 *
 * @param first index of the first row, from 0
 * @param size number of rows, 1 to 500
 */
public record Slice(int first, int size, Sort sort) {
    /** No part is longer. */
    public static final int MOST = 500;

    public Slice {
        if (first < 0 || size < 1 || size > MOST) {
            throw new RuleViolation("platform.slice.invalid");
        }
    }

    /** A part of the list in its own order. */
    public Slice(int first, int size) {
        this(first, size, Sort.NONE);
    }

    public static Slice page(int number, int size) {
        return new Slice(Math.max(0, number - 1) * size, size);
    }

    /** How many pages a list has; an empty one has one. */
    public static int pages(int total, int size) {
        return Math.max(1, (total + size - 1) / size);
    }

    /** This part of a list that is there as a whole; nothing behind its end. */
    public <T> List<T> of(List<T> all) {
        var from = Math.min(first, all.size());
        return List.copyOf(all.subList(from, Math.min(from + size, all.size())));
    }
}
