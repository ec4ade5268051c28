package vn.bangvang.register.oldlist;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/**
 * How an old list is to be read.
 *
 * @param sheet index of the sheet in the file
 * @param headRow last row of the headings as the spreadsheet counts; what stands above is not read
 * @param columns index of each column, from 0
 * @param award code, for rows that name none; like all that follow
 * @param unit code
 * @param choices codes of awards by the key of words that fit several, answered once for the file
 * @param consent whether what was understood otherwise than it stands was looked at and is right
 */
public record OldSettings(
        int sheet,
        int headRow,
        Map<OldColumn, Integer> columns,
        String award,
        Integer year,
        String decisionNumber,
        LocalDate decidedOn,
        String unit,
        Map<String, String> choices,
        boolean consent)
        implements Serializable {
    public OldSettings {
        columns = Map.copyOf(columns);
        choices = Map.copyOf(choices);
    }

    /** The same with what was understood agreed to. */
    public OldSettings agreed() {
        return new OldSettings(
                sheet,
                headRow,
                columns,
                award,
                year,
                decisionNumber,
                decidedOn,
                unit,
                choices,
                true);
    }

    /** As the headings of the file say by themselves. */
    static OldSettings found(int sheet, int headRow, Map<OldColumn, Integer> columns) {
        return new OldSettings(
                sheet, headRow, columns, null, null, null, null, null, Map.of(), false);
    }
}
