package vn.bangvang.register;

import java.util.Collection;
import java.util.List;

/**
 * Which entries of the book are wanted.
 *
 * @param words of the recipient's or the unit's name; empty for all
 * @param number beginning of the number in the book or of a decision's; empty for all
 * @param year 0 for all
 * @param award code; empty for all
 * @param units ids of units; empty for all
 * @param onlyInForce without what was corrected, revoked or replaced
 */
public record RegisterFilter(
        String words,
        String number,
        int year,
        String award,
        Collection<Long> units,
        boolean onlyInForce) {
    public RegisterFilter {
        words = words == null ? "" : words;
        number = number == null ? "" : number;
        award = award == null ? "" : award;
        units = List.copyOf(units);
    }
}
