package vn.bangvang.award;

import static vn.bangvang.award.LawColumn.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.bangvang.platform.SourceStatus;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.sheet.RowReading;
import vn.bangvang.platform.sheet.SheetWriter;
import vn.bangvang.platform.sheet.TableFile;

/** The whole catalogue as one workbook that people can read, change and hand on. */
final class LawFile {
    private static final int MAX_ROWS = 5000;

    private LawFile() {}

    static byte[] write(List<LawRow> rows, Catalogue catalogue) {
        try (var writer = new SheetWriter()) {
            writer.sheet(
                    "Danh mục",
                    List.of("DANH MỤC QUY ĐỊNH THI ĐUA, KHEN THƯỞNG THEO THỜI GIAN"),
                    SheetWriter.columns(LawColumn.values()),
                    rows.stream().map(LawFile::cells).toList());
            AwardSheets.write(writer, catalogue);
            return writer.bytes();
        }
    }

    private static List<Object> cells(LawRow row) {
        return Arrays.asList(
                row.kind().name(),
                row.rule(),
                row.award(),
                row.subject(),
                row.from(),
                row.to(),
                row.amountText(),
                row.mode(),
                row.article(),
                row.status().words(),
                row.branch());
    }

    /** Compares a workbook with the rows in force; saves nothing. */
    static LawDiff compare(byte[] file, Catalogue catalogue, List<LawRow> inForce) {
        var sheet = TableFile.read(file, MAX_ROWS).first();
        var faults = new ArrayList<Fault>();
        var rows = new ArrayList<LawRow>();
        RowReading.all(
                sheet,
                LawColumn.class,
                faults,
                cells -> {
                    var before = faults.size();
                    var row = row(cells, catalogue);
                    if (faults.size() == before) {
                        rows.stream()
                                .filter(row::overlaps)
                                .findFirst()
                                .ifPresent(
                                        other ->
                                                cells.fault(
                                                        FROM,
                                                        "award.fault.overlaps",
                                                        row.rule(),
                                                        other.code()));
                        rows.add(row);
                    }
                    return row;
                });
        var awards = AwardSheets.awards(file, catalogue, faults);
        var eras = AwardSheets.eras(file, catalogue, faults);
        return LawDiff.of(rows, inForce, faults, awards, eras);
    }

    /** The code of a row that was read is the number of its line. */
    private static LawRow row(RowReading<LawColumn> cells, Catalogue catalogue) {
        var award = cells.optional(AWARD, 10);
        if (award != null && catalogue.find(award).isEmpty()) {
            cells.fault(AWARD, "award.fault.award", award);
        }
        var from = cells.requiredDate(FROM);
        var to = cells.date(TO);
        if (from != null && to != null && to.isBefore(from)) {
            cells.fault(TO, "award.fault.period");
        }
        return new LawRow(
                String.valueOf(cells.number()),
                cells.choice(KIND, RowReading.byName(LawKind.values())),
                cells.required(RULE, 20),
                award,
                cells.choice(SUBJECT, RowReading.byName(Subject.values())),
                from,
                to,
                cells.decimal(AMOUNT),
                cells.optional(MODE, 60),
                cells.required(ARTICLE, 200),
                cells.choice(STATUS, SourceStatus.byKey()),
                cells.optional(BRANCH, 10));
    }
}
