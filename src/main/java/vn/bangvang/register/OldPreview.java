package vn.bangvang.register;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import vn.bangvang.platform.encoding.Encoding;
import vn.bangvang.platform.sheet.Fault;

/**
 * What an old list would do.
 *
 * @param code of the list
 * @param headings text of the heading row by column
 * @param encodings how many cells were read by each encoding
 * @param rows without those that have a fault
 */
public record OldPreview(
        String code,
        String fileName,
        OldSettings settings,
        Map<Integer, String> headings,
        Map<Encoding, Long> encodings,
        List<OldRow> rows,
        List<Fault> faults)
        implements Serializable {
    public OldPreview {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** The same with no more than so many rows and faults, for a page that shows no more. */
    public OldPreview shortened(int most) {
        return new OldPreview(
                code,
                fileName,
                settings,
                headings,
                encodings,
                rows.subList(0, Math.min(most, rows.size())),
                faults.subList(0, Math.min(most, faults.size())));
    }

    /** Rows that are not on record yet. */
    public List<OldRow> fresh() {
        return rows.stream().filter(r -> !r.known()).toList();
    }

    public long newPeople() {
        return fresh().stream().filter(OldRow::isNewPerson).map(OldRow::name).distinct().count();
    }

    /** Rows of the file that cannot be read. */
    public long faultyRows() {
        return faults.stream().map(Fault::row).distinct().count();
    }
}
