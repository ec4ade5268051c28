package vn.bangvang.award.law;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.bangvang.award.Award;
import vn.bangvang.award.AwardForm;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.Era;
import vn.bangvang.award.EraForm;
import vn.bangvang.award.Subject;
import vn.bangvang.platform.SourceStatus;
import vn.bangvang.platform.sheet.Cells;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.sheet.Heading;
import vn.bangvang.platform.sheet.RowReading;
import vn.bangvang.platform.sheet.SheetWriter;
import vn.bangvang.platform.sheet.TableFile;

/** Awards and eras as sheets of the workbook of the catalogue; a workbook may lack either. */
final class AwardSheets {
    private static final String AWARDS = "Danh hiệu, hình thức";
    private static final String ERAS = "Thời kỳ";

    private AwardSheets() {}

    static void write(SheetWriter writer, Catalogue catalogue) {
        writer.sheet(
                AWARDS,
                List.of(),
                SheetWriter.columns(AwardColumn.values()),
                catalogue.awards().stream()
                        .flatMap(a -> a.allNames().stream())
                        .map(AwardSheets::cells)
                        .toList());
        writer.sheet(
                ERAS,
                List.of(),
                SheetWriter.columns(EraColumn.values()),
                catalogue.eras().stream().map(AwardSheets::cells).toList());
    }

    private static List<Object> cells(Award award) {
        return Arrays.asList(
                award.code(),
                award.name(),
                award.certificateTitle(),
                award.since(),
                award.kind().name(),
                award.level().name(),
                String.valueOf(award.order()),
                award.subjects().stream().map(Subject::name).collect(Collectors.joining(" ")));
    }

    private static List<Object> cells(Era era) {
        return Arrays.asList(
                era.code(),
                era.from(),
                era.law(),
                era.decree(),
                era.circular(),
                era.status().words());
    }

    /** Awards of the workbook that the catalogue does not have, or has otherwise. */
    static List<AwardForm> awards(TableFile file, Catalogue catalogue, List<Fault> faults) {
        return awards(file.named(AWARDS), faults).stream()
                .filter(
                        f ->
                                catalogue.find(f.code()).stream()
                                        .flatMap(a -> a.allNames().stream())
                                        .noneMatch(a -> a.form(a.since()).equals(f)))
                .toList();
    }

    /** Every name of every award of a table. */
    static List<AwardForm> awards(List<Cells> table, List<Fault> faults) {
        return forms(table, AwardColumn.class, faults, AwardSheets::award);
    }

    /** Eras of the workbook that the catalogue does not have, or has otherwise. */
    static List<EraForm> eras(TableFile file, Catalogue catalogue, List<Fault> faults) {
        return eras(file.named(ERAS), catalogue.eras(), faults).stream()
                .filter(f -> catalogue.eras().stream().noneMatch(e -> e.form().equals(f)))
                .toList();
    }

    /**
     * The eras of a table.
     *
     * @param known whose codes and first days nobody else may take
     */
    static List<EraForm> eras(List<Cells> table, List<Era> known, List<Fault> faults) {
        return forms(table, EraColumn.class, faults, cells -> era(cells, known));
    }

    private static <C extends Enum<C> & Heading, F> List<F> forms(
            List<Cells> sheet,
            Class<C> columns,
            List<Fault> faults,
            Function<RowReading<C>, F> reading) {
        return sheet.isEmpty() ? List.of() : RowReading.all(sheet, columns, faults, reading);
    }

    private static AwardForm award(RowReading<AwardColumn> cells) {
        var order = cells.number(AwardColumn.ORDER, 1, 999);
        return new AwardForm(
                code(cells, AwardColumn.CODE, 10, "[A-Z0-9_]+"),
                cells.required(AwardColumn.NAME, 200),
                cells.required(AwardColumn.CERTIFICATE_TITLE, 120),
                cells.requiredDate(AwardColumn.FROM),
                cells.requiredChoice(AwardColumn.KIND, RowReading.byName(Award.Kind.values())),
                cells.requiredChoice(AwardColumn.LEVEL, RowReading.byName(Award.Level.values())),
                order == null ? 0 : order,
                cells.names(
                        AwardColumn.SUBJECTS,
                        cells.required(AwardColumn.SUBJECTS, 60),
                        EnumSet.allOf(Subject.class)));
    }

    private static EraForm era(RowReading<EraColumn> cells, List<Era> known) {
        var form = form(cells);
        for (var era : known) {
            if (era.code().equals(form.code()) != era.from().equals(form.from())) {
                cells.fault(EraColumn.FROM, "award.era.taken", form.code(), form.from());
            }
        }
        return form;
    }

    private static EraForm form(RowReading<EraColumn> cells) {
        return new EraForm(
                code(cells, EraColumn.CODE, 4, "E[0-9]{2}[A-Z]?"),
                cells.requiredDate(EraColumn.FROM),
                cells.required(EraColumn.LAW, 200),
                cells.required(EraColumn.DECREE, 200),
                cells.optional(EraColumn.CIRCULAR, 200),
                cells.requiredChoice(EraColumn.STATUS, SourceStatus.byKey()));
    }

    private static <C extends Enum<C> & Heading> String code(
            RowReading<C> cells, C column, int longest, String pattern) {
        var code = cells.required(column, longest);
        if (!code.isEmpty() && !code.matches(pattern)) {
            cells.fault(column, "award.fault.code", code);
        }
        return code;
    }
}
