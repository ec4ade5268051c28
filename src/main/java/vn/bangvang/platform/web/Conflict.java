package vn.bangvang.platform.web;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Where what somebody typed and what another saved meanwhile say different things. Nothing is lost:
 * the typed text stays in the form, and saving again keeps it.
 *
 * @param lines fields that differ; empty when the other changed something else of the record
 */
public record Conflict(List<Line> lines) implements Serializable {
    public Conflict {
        lines = List.copyOf(lines);
    }

    /** Compares two forms field by field. */
    public static <T> Conflict between(List<Field<T>> fields, T mine, T theirs) {
        return new Conflict(
                fields.stream()
                        .map(f -> new Line(f.label(), f.words().of(mine), f.words().of(theirs)))
                        .filter(l -> !Objects.equals(l.mine(), l.theirs()))
                        .toList());
    }

    /**
     * A field of a form as people read it.
     *
     * @param label key of its name
     */
    public record Field<T>(String label, Words<T> words) {}

    /**
     * What differs.
     *
     * @param label key of the field's name
     */
    public record Line(String label, String mine, String theirs) implements Serializable {}

    /** What a form says in one of its fields, in words. */
    @FunctionalInterface
    public interface Words<T> {
        String of(T form);
    }
}
