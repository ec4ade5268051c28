package vn.bangvang.organization.list;

import static vn.bangvang.organization.list.UnitColumn.*;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.platform.sheet.Body;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.sheet.Head;
import vn.bangvang.platform.sheet.Passed;
import vn.bangvang.platform.sheet.RowReading;
import vn.bangvang.platform.sheet.SheetWriter;
import vn.bangvang.platform.sheet.TableFile;

/** A list of units as a workbook that people can read, complete and hand on. */
public final class UnitFile {
    private static final int MAX_ROWS = 20_000;

    private UnitFile() {}

    /** What a workbook says, row by row, and which rows were passed over. */
    record Read(List<Line> lines, List<Passed> passed) {}

    /**
     * A unit as a row says it; what the row does not say is {@code null}.
     *
     * @param parent code or name of the unit above
     * @param cells type, area and day, which are read only where the unit is new
     */
    public record Line(String code, String name, String parent, RowReading<UnitColumn> cells) {
        String text(UnitColumn column) {
            return cells.text(column);
        }
    }

    static byte[] write(List<UnitRow> units, Function<UnitRow, List<String>> words) {
        try (var writer = new SheetWriter()) {
            writer.sheet(
                    "Đơn vị",
                    List.of(),
                    SheetWriter.columns(UnitColumn.values()),
                    units.stream().map(u -> cells(u, words.apply(u))).toList());
            return writer.bytes();
        }
    }

    private static List<Object> cells(UnitRow unit, List<String> words) {
        return Arrays.asList(
                unit.code(),
                unit.name(),
                words.get(0),
                words.get(1),
                unit.parentCode() == null ? "" : unit.parentCode(),
                unit.validFrom());
    }

    static Read read(byte[] file, List<Fault> faults) {
        var sheet = TableFile.read(file, MAX_ROWS).first();
        var head = Head.find(sheet, UnitColumn.class);
        var body = Body.of(sheet, head, Set.of());
        return new Read(
                body.data().stream().map(row -> line(new RowReading<>(head, row, faults))).toList(),
                body.passed());
    }

    private static Line line(RowReading<UnitColumn> cells) {
        var code = cells.optional(CODE, 20);
        if (code != null && !code.matches("[A-Z0-9-]{1,20}")) {
            cells.fault(CODE, "organization.file.code", code);
        }
        return new Line(code, cells.required(NAME, 200), cells.optional(PARENT, 200), cells);
    }
}
