package vn.bangvang.register;

/**
 * What is to be written into the book.
 *
 * @param about number in the chain of the entry that this one speaks of; {@code null} for an award
 * @param source old list and row, {@code null} for an award decided here
 */
record Writing(Honour honour, EntryKind kind, Long about, String source, String remark) {
    static Writing award(Honour honour) {
        return new Writing(honour, EntryKind.AWARD, null, null, null);
    }

    static Writing of(OldAward old, String awardName) {
        return new Writing(old.honour(awardName), EntryKind.AWARD, null, old.source(), null);
    }
}
