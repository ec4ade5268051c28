package vn.bangvang.register;

import java.io.Serializable;

/**
 * Which entries of the book a reader asks for.
 *
 * @param words of the recipient's or the unit's name; empty for all
 * @param number beginning of the number in the book or of a decision's; empty for all
 * @param year 0 for all
 * @param award code; empty for all
 * @param unit code; empty for all
 * @param withOrigins whether awards of the units that it came of are wanted too
 */
public record Wanted(
        String words, String number, int year, String award, String unit, boolean withOrigins)
        implements Serializable {
    /** The awards of one year. */
    public static Wanted of(int year) {
        return new Wanted("", "", year, "", "", false);
    }
}
