package vn.bangvang.platform;

import java.io.Serializable;

/**
 * A part of a whole of which both are on record.
 *
 * @param whole nothing is known where it is 0
 */
public record Ratio(long part, long whole) implements Serializable {
    public static final Ratio UNKNOWN = new Ratio(0, 0);

    public boolean known() {
        return whole > 0;
    }

    /** From 0 to 1; {@code null} where nothing is known. */
    public Double value() {
        return known() ? (Double) ((double) part / whole) : null;
    }
}
