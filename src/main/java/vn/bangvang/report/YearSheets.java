package vn.bangvang.report;

import java.io.Serializable;
import java.util.List;
import vn.bangvang.platform.Vocabulary;
import vn.bangvang.platform.sheet.SheetWriter;
import vn.bangvang.platform.table.ReportTable;

/** The tables of a year, shown on the page and exported as a workbook. */
public record YearSheets(
        ReportTable awards,
        ReportTable units,
        ReportTable reach,
        ReportTable sent,
        ReportTable years)
        implements Serializable {
    byte[] workbook(int year, String authority) {
        var words = Vocabulary.OFFICIAL;
        var of = String.valueOf(year);
        try (var writer = new SheetWriter()) {
            writer.sheet(
                    words.of("report.sheet.awards"),
                    List.of(words.of("report.sheet.awards.title", of), authority),
                    awards);
            writer.sheet(
                    words.of("report.sheet.units"),
                    List.of(words.of("report.sheet.units.title", of)),
                    units);
            writer.sheet(
                    words.of("report.sheet.reach"),
                    List.of(words.of("report.sheet.reach.title", of)),
                    reach);
            writer.sheet(
                    words.of("report.sheet.sent"),
                    List.of(words.of("report.sheet.sent.title", of)),
                    sent);
            writer.sheet(
                    words.of("report.sheet.years"),
                    List.of(words.of("report.sheet.years.title")),
                    years);
            return writer.bytes();
        }
    }
}
