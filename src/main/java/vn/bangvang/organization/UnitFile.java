package vn.bangvang.organization;

import static vn.bangvang.organization.UnitColumn.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.sheet.RowReading;
import vn.bangvang.platform.sheet.SheetWriter;
import vn.bangvang.platform.sheet.TableFile;

/** A list of units as a workbook that people can read, complete and hand on. */
final class UnitFile {
    private static final int MAX_ROWS = 5000;

    private UnitFile() {}

    /** The words of the shared lists on a day: codes by the keys of words. */
    record Words(
            Function<LocalDate, Map<String, String>> types,
            Function<LocalDate, Map<String, String>> areas) {}

    /**
     * A unit as a row says it.
     *
     * @param code {@code null} where the row has none
     * @param areaClass {@code null} for that of the unit above
     * @param parent code or name of the unit above; {@code null} at the top
     * @param cells for faults that show later
     */
    record Line(
            String code,
            String name,
            String type,
            String areaClass,
            String parent,
            LocalDate from,
            RowReading<UnitColumn> cells) {
        NewUnit founded(String newCode, Unit above) {
            return new NewUnit(
                    newCode,
                    name,
                    type,
                    areaClass != null ? areaClass : above == null ? "ORDINARY" : above.areaClass(),
                    above == null ? null : above.code(),
                    from);
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
                unit.parentCode() == null ? "" : unit.parentName(),
                unit.validFrom());
    }

    static List<Line> read(byte[] file, Words words, List<Fault> faults) {
        var sheet = TableFile.read(file, MAX_ROWS).first();
        return new ArrayList<>(
                RowReading.all(sheet, UnitColumn.class, faults, cells -> line(cells, words)));
    }

    private static Line line(RowReading<UnitColumn> cells, Words words) {
        var code = cells.optional(CODE, 20);
        if (code != null && !code.matches("[A-Z0-9-]{1,20}")) {
            cells.fault(CODE, "organization.file.code", code);
        }
        var from = cells.requiredDate(FROM);
        var day = from == null ? LocalDate.MAX : from;
        return new Line(
                code,
                cells.required(NAME, 200),
                cells.requiredChoice(TYPE, words.types().apply(day)),
                cells.choice(AREA, words.areas().apply(day)),
                cells.optional(PARENT, 200),
                from,
                cells);
    }
}
