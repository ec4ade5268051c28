package vn.bangvang.dossier.intake;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import vn.bangvang.platform.sheet.Heading;

/**
 * What a person said of an uploaded list: which parts of it count, what stands in a cell instead,
 * and who or what is meant where more than one could be.
 *
 * @param sheets indexes of the sheets that are read; none for the one that the program finds
 * @param hiddenRows keys of hidden rows that are read all the same
 * @param cells texts in place of those of the file, by {@link #cell}
 * @param choices answers by the keys of questions
 * @param consent whether what the program understood by itself was looked at and is right
 */
public record IntakeAnswers(
        Set<Integer> sheets,
        Set<String> hiddenRows,
        Map<String, String> cells,
        Map<String, String> choices,
        boolean consent)
        implements Serializable {
    public static final IntakeAnswers NONE =
            new IntakeAnswers(Set.of(), Set.of(), Map.of(), Map.of(), false);

    public IntakeAnswers {
        sheets = Set.copyOf(sheets);
        hiddenRows = Set.copyOf(hiddenRows);
        cells = Map.copyOf(cells);
        choices = Map.copyOf(choices);
    }

    /** The key of a cell. */
    public static String cell(int sheet, int row, String heading) {
        return sheet + ":" + row + ":" + heading;
    }

    String cell(String rowKey, Heading column) {
        return cells.get(rowKey + ":" + column.heading());
    }

    /** The same, after the proposals were looked at. */
    public IntakeAnswers agreed() {
        return new IntakeAnswers(sheets, hiddenRows, cells, choices, true);
    }
}
