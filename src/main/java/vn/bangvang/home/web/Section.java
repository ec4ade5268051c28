package vn.bangvang.home.web;

import java.io.Serializable;
import java.util.List;

/**
 * A part of a home: what waits, or how things stand, for one role.
 *
 * @param title key of its heading
 * @param about what the heading names; empty where it names nothing
 * @param none key of what is said when there is nothing
 * @param lines what there is
 * @param action key of a button below, or {@code null}
 * @param path where the button leads
 */
public record Section(
        String title, String about, String none, List<Line> lines, String action, String path)
        implements Serializable {
    public Section {
        lines = List.copyOf(lines);
    }

    static Section of(String title, String none, List<Line> lines) {
        return new Section(title, "", none, lines, null, null);
    }

    /** The heading names something. */
    Section about(String named) {
        return new Section(title, named, none, lines, action, path);
    }

    Section then(String key, String address) {
        return new Section(title, about, none, lines, key, address);
    }

    /**
     * A line.
     *
     * @param text what it is about
     * @param note how it stands, in words
     * @param path where it leads within {@code /app}, or {@code null}
     * @param urgent whether it should have been done, or is wrong
     */
    public record Line(String text, String note, String path, boolean urgent)
            implements Serializable {
        static Line of(String text, String note, String path) {
            return new Line(text, note, path, false);
        }

        Line urgent(boolean now) {
            return new Line(text, note, path, now);
        }
    }
}
