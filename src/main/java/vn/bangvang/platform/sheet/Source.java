package vn.bangvang.platform.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import vn.bangvang.platform.encoding.OldText;

/** A file of one kind, read sheet by sheet. */
interface Source extends AutoCloseable {
    List<Name> names();

    /**
     * Reads a sheet in the order of its rows until the sink wants no more.
     *
     * @throws IOException when the file is damaged
     */
    Layout read(int sheet, Sink sink) throws IOException;

    @Override
    default void close() throws IOException {}

    /** A sheet's name and whether it is shown. */
    record Name(String text, boolean hidden) {}

    /** What belongs to a whole sheet. */
    record Layout(Set<Integer> hiddenColumns, List<Area> merged) {
        static final Layout PLAIN = new Layout(Set.of(), List.of());
    }

    /** A merged area; rows and columns from 0, the ends included. */
    record Area(int top, int left, int bottom, int right) {
        boolean holds(int row) {
            return row >= top && row <= bottom;
        }
    }

    /**
     * A cell as the file holds it.
     *
     * @param pieces its text, cut where the font changes
     */
    record Raw(int column, Cell.Kind kind, List<OldText.Piece> pieces) {
        static Raw of(int column, Cell.Kind kind, String text) {
            return new Raw(column, kind, List.of(new OldText.Piece(text, null)));
        }
    }

    /** Takes rows. */
    interface Sink {
        /**
         * @param number from 0
         * @return whether another row is wanted
         */
        boolean row(int number, boolean hidden, List<Raw> cells);
    }
}
