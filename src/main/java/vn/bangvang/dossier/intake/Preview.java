package vn.bangvang.dossier.intake;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.sheet.Cells;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.sheet.Passed;

/**
 * What an import would do: every row, every fault, every question, and what was passed over.
 *
 * @param sheets of the file
 * @param names who stands in the rows that have a fault, by {@link Cells#key}
 * @param proposals what the program understood by itself, to be agreed to
 * @param hiddenColumns headings of columns that are read although the file hides them
 */
public record Preview(
        String batch,
        String fileName,
        List<SheetChoice> sheets,
        List<IntakeRow> rows,
        List<Fault> faults,
        Map<String, String> names,
        List<Question> questions,
        List<Proposed> proposals,
        List<Passed> passed,
        List<String> hiddenColumns)
        implements Serializable {
    public Preview {
        sheets = List.copyOf(sheets);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        names = Map.copyOf(names);
        questions = List.copyOf(questions);
        proposals = List.copyOf(proposals);
        passed = List.copyOf(passed);
        hiddenColumns = List.copyOf(hiddenColumns);
    }

    /**
     * A sheet of the file.
     *
     * @param rows that hold data
     * @param usable whether the headings of a list were found
     * @param chosen whether it is read
     */
    public record SheetChoice(
            int index, String name, boolean hidden, int rows, boolean usable, boolean chosen)
            implements Serializable {}

    /** A cell that was understood otherwise than it stands. */
    public record Proposed(int sheet, int row, String column, String written, String understood)
            implements Serializable {}

    /** People who would be written down, each once. */
    public long newPeople() {
        return rows.stream()
                .filter(IntakeRow::newPerson)
                .map(IntakeRow::sameRecipientAs)
                .distinct()
                .count();
    }

    public long newCollectives() {
        return rows.stream()
                .filter(IntakeRow::newCollective)
                .map(r -> Text.spelling(r.unitName()))
                .distinct()
                .count();
    }

    public long newHouseholds() {
        return rows.stream()
                .filter(IntakeRow::newHousehold)
                .map(IntakeRow::sameRecipientAs)
                .distinct()
                .count();
    }

    /** Rows whose certificate has no room for a text. */
    public long tooLong() {
        return rows.stream().filter(r -> !r.tooLong().isEmpty()).count();
    }

    public boolean clean() {
        return faults.isEmpty() && questions.isEmpty();
    }

    /** Indexes of the sheets that are read. */
    public List<Integer> chosen() {
        return sheets.stream().filter(SheetChoice::chosen).map(SheetChoice::index).toList();
    }
}
