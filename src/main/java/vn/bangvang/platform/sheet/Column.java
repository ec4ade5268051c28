package vn.bangvang.platform.sheet;

import java.util.List;

/**
 * What a workbook's column is called and whether it must be there.
 *
 * @param heading as the template writes it
 * @param width in characters, where the program writes the column
 * @param others other wordings that offices use
 */
public record Column(String heading, boolean required, int width, List<String> others) {
    private static final int USUAL = 16;

    public Column {
        others = List.copyOf(others);
    }

    public static Column of(String heading, boolean required, int width, String... others) {
        return new Column(heading, required, width, List.of(others));
    }

    /** A column of the usual width. */
    public static Column of(String heading, boolean required, String... others) {
        return of(heading, required, USUAL, others);
    }
}
