package vn.bangvang.award.law;

import static vn.bangvang.award.law.LawColumn.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.bangvang.award.Award;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.LawKind;
import vn.bangvang.award.LawRow;
import vn.bangvang.award.Subject;
import vn.bangvang.platform.SourceStatus;
import vn.bangvang.platform.sheet.Cells;
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
                row.code(),
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
        var table = TableFile.read(file, MAX_ROWS);
        var faults = new ArrayList<Fault>();
        var awards = AwardSheets.awards(table, catalogue, faults);
        var known = catalogue.awards().stream().map(Award::code).collect(Collectors.toSet());
        awards.forEach(a -> known.add(a.code()));
        var rows = rows(table.first(), known, cells -> String.valueOf(cells.number()), faults);
        var eras = AwardSheets.eras(table, catalogue, faults);
        return LawDiff.of(rows, inForce, faults, awards, eras);
    }

    /**
     * The rows of a table; periods of what speaks of the same thing must not overlap.
     *
     * @param awards codes that rows may name
     * @param code of a row that was read
     */
    static List<LawRow> rows(
            List<Cells> table,
            Set<String> awards,
            Function<RowReading<LawColumn>, String> code,
            List<Fault> faults) {
        var rows = new ArrayList<LawRow>();
        RowReading.all(
                table,
                LawColumn.class,
                faults,
                cells -> {
                    var before = faults.size();
                    var row = row(cells, awards, code.apply(cells));
                    if (faults.size() == before) {
                        mustNotOverlap(row, rows, cells);
                        rows.add(row);
                    }
                    return row;
                });
        return rows;
    }

    private static void mustNotOverlap(
            LawRow row, List<LawRow> before, RowReading<LawColumn> cells) {
        before.stream()
                .filter(row::overlaps)
                .findFirst()
                .ifPresent(
                        other ->
                                cells.fault(
                                        FROM, "award.fault.overlaps", row.rule(), other.code()));
    }

    private static LawRow row(RowReading<LawColumn> cells, Set<String> awards, String code) {
        var award = cells.optional(AWARD, 10);
        if (award != null && !awards.contains(award)) {
            cells.fault(AWARD, "award.fault.award", award);
        }
        var from = cells.requiredDate(FROM);
        var to = cells.date(TO);
        if (from != null && to != null && to.isBefore(from)) {
            cells.fault(TO, "award.fault.period");
        }
        return new LawRow(
                code,
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
