package vn.bangvang.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/**
 * How an old list is to be read.
 *
 * @param headRow row of the headings as the spreadsheet counts; what stands above is not read
 * @param columns index of each column, from 0
 * @param award code, for rows that name none; like all that follow
 */
public record OldSettings(
        int headRow,
        Map<OldColumn, Integer> columns,
        String award,
        Integer year,
        String decisionNumber,
        LocalDate decidedOn,
        String unit)
        implements Serializable {
    public OldSettings {
        columns = Map.copyOf(columns);
    }
}
