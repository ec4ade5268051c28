package vn.bangvang.platform.web;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Where somebody typed one thing and another saved a different one meanwhile. Nothing is lost: what
 * is typed stays in the form, what only the other changed is taken over, and the own text replaces
 * the other's only when that is asked for.
 *
 * @param lines fields that both changed, to different things
 */
public record EditConflict(List<Line> lines) implements Serializable {
    public EditConflict {
        lines = List.copyOf(lines);
    }

    /**
     * Compares field by field.
     *
     * @param opened the form as it was shown
     * @param mine as it was sent
     * @param theirs as it is saved now
     */
    public static <T> EditConflict between(List<Field<T>> fields, T opened, T mine, T theirs) {
        return new EditConflict(
                fields.stream()
                        .map(f -> f.line(opened, mine, theirs))
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** What stands in the form from now on: the own value where it was changed, else theirs. */
    public static <V> V merged(V opened, V mine, V theirs) {
        return Objects.equals(opened, mine) ? theirs : mine;
    }

    /**
     * A field of a form as people read it.
     *
     * @param label key of its name
     */
    public record Field<T>(String label, Words<T> words) {
        private Line line(T opened, T mine, T theirs) {
            var own = words.of(mine);
            var other = words.of(theirs);
            var before = words.of(opened);
            var both = !own.equals(before) && !other.equals(before) && !own.equals(other);
            return both ? new Line(label, own, other) : null;
        }
    }

    /**
     * What differs.
     *
     * @param label key of the field's name
     */
    public record Line(String label, String mine, String theirs) implements Serializable {}

    /** What a form says in one of its fields, in words; empty where it says nothing. */
    @FunctionalInterface
    public interface Words<T> {
        String of(T form);
    }
}
