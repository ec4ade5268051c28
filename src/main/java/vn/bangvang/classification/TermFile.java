package vn.bangvang.classification;

import static vn.bangvang.classification.TermColumn.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.bangvang.platform.SourceStatus;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.sheet.RowReading;
import vn.bangvang.platform.sheet.SheetWriter;
import vn.bangvang.platform.sheet.TableFile;

/** A shared list as a workbook that people can read, complete and hand on. */
final class TermFile {
    private static final int MAX_ROWS = 20_000;

    private TermFile() {}

    /** What a workbook says, and what of it could not be read. */
    record Read(List<TermForm> forms, List<Fault> faults) {}

    static byte[] write(Scheme scheme, List<TermRow> rows) {
        try (var writer = new SheetWriter()) {
            writer.sheet(
                    scheme.name(),
                    List.of(),
                    SheetWriter.columns(TermColumn.values()),
                    rows.stream().map(TermFile::cells).toList());
            return writer.bytes();
        }
    }

    private static List<Object> cells(TermRow row) {
        return Arrays.asList(
                row.code(),
                row.name(),
                row.english(),
                row.aliases(),
                row.from(),
                row.to(),
                row.traits().stream().map(Trait::name).sorted().collect(Collectors.joining(" ")),
                row.source(),
                row.status().words());
    }

    static Read read(Scheme scheme, byte[] file) {
        var sheet = TableFile.read(file, MAX_ROWS).first();
        var faults = new ArrayList<Fault>();
        var forms = RowReading.all(sheet, TermColumn.class, faults, cells -> form(scheme, cells));
        return new Read(List.copyOf(forms), List.copyOf(faults));
    }

    private static TermForm form(Scheme scheme, RowReading<TermColumn> cells) {
        var code = cells.required(CODE, scheme.longest());
        if (!code.isEmpty() && !code.matches("[A-Z0-9_]{1,20}")) {
            cells.fault(CODE, "classification.fault.code", code);
        }
        var from = cells.requiredDate(FROM);
        var to = cells.date(TO);
        if (from != null && to != null && to.isBefore(from)) {
            cells.fault(TO, "classification.fault.period");
        }
        var status = cells.requiredChoice(STATUS, SourceStatus.byKey());
        return new TermForm(
                scheme,
                code,
                cells.required(NAME, 200),
                cells.optional(ENGLISH, 200),
                cells.optional(ALIASES, 300),
                from,
                to,
                cells.names(TRAITS, cells.text(TRAITS), scheme.traits()),
                cells.required(SOURCE, 200),
                status);
    }
}
