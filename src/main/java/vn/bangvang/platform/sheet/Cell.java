package vn.bangvang.platform.sheet;

import java.io.Serializable;
import vn.bangvang.platform.encoding.Reading;

/**
 * A cell of an uploaded table.
 *
 * @param reading its text, as the file holds it and in Unicode
 * @param filled whether the content is that of the first cell of a merged area
 */
public record Cell(Kind kind, Reading reading, boolean filled) implements Serializable {
    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A day; its text is day, month, year. */
        DATE,
        /** Hours without a day. */
        TIME,
        /** An error such as #N/A; its text names it. */
        ERROR,
        /** A formula that was never worked out. */
        NO_RESULT
    }

    public String text() {
        return reading.text();
    }

    Cell fill() {
        return new Cell(kind, reading, true);
    }
}
