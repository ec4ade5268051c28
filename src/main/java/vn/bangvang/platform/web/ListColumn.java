package vn.bangvang.platform.web;

import java.io.Serializable;

/**
 * A column of a list's file.
 *
 * @param heading key of its heading
 * @param width in characters
 * @param value text, number or day
 */
public record ListColumn<T>(String heading, int width, Value<T> value) implements Serializable {
    /** What stands in a row's cell. */
    @FunctionalInterface
    public interface Value<T> extends Serializable {
        Object of(T row);
    }
}
