package vn.bangvang.register.oldlist;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import vn.bangvang.award.Award;
import vn.bangvang.platform.encoding.Encoding;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.sheet.Passed;

/**
 * What an old list would do.
 *
 * @param code of the list
 * @param sheets names of the sheets of the file, by index
 * @param headings what stands over each column, by index
 * @param encodings how many cells were read by each encoding
 * @param rows without those that have a fault
 * @param choices awards that some words of the file can mean, by the key of the words
 * @param proposals what was understood otherwise than it stands, to be agreed to
 * @param hiddenColumns headings of columns that are read although the file hides them
 */
public record OldPreview(
        String code,
        String fileName,
        OldSettings settings,
        Map<Integer, String> sheets,
        Map<Integer, String> headings,
        Map<Encoding, Long> encodings,
        List<OldRow> rows,
        List<Fault> faults,
        List<Choice> choices,
        List<Proposed> proposals,
        List<Passed> passed,
        List<String> hiddenColumns)
        implements Serializable {
    public OldPreview {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        choices = List.copyOf(choices);
        proposals = List.copyOf(proposals);
        passed = List.copyOf(passed);
        hiddenColumns = List.copyOf(hiddenColumns);
    }

    /** Words that fit several awards. */
    public record Choice(String key, String text, List<Option> awards) implements Serializable {}

    /** One of several awards. */
    public record Option(String code, String name) implements Serializable {
        static Option of(Award award) {
            return new Option(award.code(), award.name());
        }
    }

    /** A cell that was understood otherwise than it stands. */
    public record Proposed(int row, String written, String understood) implements Serializable {}

    /** Rows that are not on record yet. */
    public List<OldRow> fresh() {
        return rows.stream().filter(r -> !r.known()).toList();
    }

    public long newPeople() {
        return fresh().stream()
                .filter(OldRow::isNewPerson)
                .map(OldMatching::fresh)
                .distinct()
                .count();
    }

    /** Rows of the file that cannot be read. */
    public long faultyRows() {
        return faults.stream().map(Fault::row).distinct().count();
    }
}
