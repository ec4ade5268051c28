package vn.bangvang.register;

import java.time.LocalDate;
import vn.bangvang.register.oldlist.OldAward;

/**
 * What is to be written into the book.
 *
 * @param about number in the chain of the entry that this one speaks of; {@code null} for an award
 * @param source old list and row, {@code null} for an award decided here
 * @param by the decision that amends; {@code null} for an award
 */
public record Writing(
        Honour honour, EntryKind kind, Long about, String source, String remark, Amending by) {

    /** Number and day of the decision that amends an award; the award keeps its own. */
    public record Amending(String number, LocalDate on) {}

    static Writing award(Honour honour) {
        return new Writing(honour, EntryKind.AWARD, null, null, null, null);
    }

    public static Writing of(OldAward old) {
        return new Writing(old.honour(), EntryKind.AWARD, null, old.source(), null, null);
    }
}
