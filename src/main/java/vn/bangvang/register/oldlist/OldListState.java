package vn.bangvang.register.oldlist;

/** Life of an old list. */
public enum OldListState {
    /** Uploaded and read; nothing is written. */
    PREVIEW,
    /** A unit has declared it; rules count it, nobody has checked it. */
    DECLARED,
    /** Checked and written into the book. */
    BOOKED,
    /** In the book; somebody asks that it be taken back, another person has yet to confirm. */
    LEAVING,
    UNDONE
}
