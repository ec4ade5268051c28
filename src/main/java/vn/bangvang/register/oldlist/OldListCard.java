package vn.bangvang.register.oldlist;

import java.io.Serializable;

/**
 * An old list with what the actor may do with it now.
 *
 * @param list without who asked that it leave the book, and why, for whom it does not concern
 * @param asked whether somebody asked that it leave the book
 * @param book whether to write it into the book, after it was checked
 * @param undo whether to take the declaration back
 * @param askBack whether to ask that it leave the book
 * @param takeBack whether to take it out of the book, as another asked
 * @param keep whether to leave it in the book
 */
public record OldListCard(
        OldListRow list,
        boolean asked,
        boolean book,
        boolean undo,
        boolean askBack,
        boolean takeBack,
        boolean keep)
        implements Serializable {}
