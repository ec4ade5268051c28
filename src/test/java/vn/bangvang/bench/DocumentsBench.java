package vn.bangvang.bench;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.NominationService;
import vn.bangvang.dossier.Shown;
import vn.bangvang.dossier.intake.ImportService;
import vn.bangvang.dossier.intake.IntakeAnswers;
import vn.bangvang.it.DeployedTest;
import vn.bangvang.it.Honours;
import vn.bangvang.it.NominationList;
import vn.bangvang.it.PrintedCertificates;
import vn.bangvang.organization.Units;
import vn.bangvang.person.RecipientKey;
import vn.bangvang.platform.Sort;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Actors;
import vn.bangvang.platform.document.DocumentFormat;
import vn.bangvang.platform.sheet.SheetWriter;
import vn.bangvang.register.Honour;
import vn.bangvang.register.Register;
import vn.bangvang.register.RegisterRow;
import vn.bangvang.register.RegisterService;
import vn.bangvang.register.Wanted;
import vn.bangvang.report.ReportService;

/**
 * How long documents and imports take inside the server, over the sample year. Not a test: it
 * asserts nothing.
 */
class DocumentsBench extends DeployedTest {
    private static final int LINES = 50_000;
    private static final int PART = 5_000;
    private static final int YEAR = 1990;

    private static final int ROUNDS = 9;

    @Inject PrintedCertificates printed;
    @Inject ReportService reports;
    @Inject RegisterService register;
    @Inject Register book;
    @Inject Units units;
    @Inject ImportService imports;
    @Inject DossierService dossiers;
    @Inject NominationService nominations;

    @Inject UserTransaction transaction;

    @Test
    void documents() throws Exception {
        time("PDF with 370 certificates", () -> printed.of("QD-2017-0001").length);
        time("year report XLSX", () -> reports.workbook(2016, false).length);
        time("year report DOCX", () -> reports.document(2016, false, DocumentFormat.DOCX).length);
        time("verification of the register (370 entries)", () -> register.verify().checked());
        var workbook = NominationList.workbook("Lê Thị Đo", 500);
        time(
                "import of 500 nominations, preview",
                () -> imports.upload("HS-2017-0001", "bench.xlsx", workbook).rows().size());
        time(
                "import of 500 nominations, confirm and undo",
                () -> {
                    var preview = imports.upload("HS-2017-0001", "bench.xlsx", workbook);
                    var count = imports.confirm(preview.batch(), IntakeAnswers.NONE);
                    imports.undo(preview.batch());
                    return count;
                });
        var large = NominationList.workbook("Lê Thị Đo", 2_000);
        time(
                "import of 2,000 nominations, confirm and undo",
                () -> {
                    var preview = imports.upload("HS-2017-0001", "bench.xlsx", large);
                    var count = imports.confirm(preview.batch(), IntakeAnswers.NONE);
                    imports.undo(preview.batch());
                    return count;
                });
        dossierOfTwoHundred();
        manyEntries();
        time("50,000 lines of the register as a workbook", this::longWorkbook);
        time("dossier with verdicts", () -> listed("HS-2016-0005"));
        var heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.println("BENCH %-48s %d MB".formatted("heap in use afterwards", heap >> 20));
    }

    private void dossierOfTwoHundred() {
        var batch =
                Acting.as(
                        Actors.WITH_EVERY_RIGHT,
                        () -> {
                            var list = NominationList.workbook("Lê Thị Hai", 200);
                            var read = imports.upload("HS-2017-0001", "bench.xlsx", list);
                            imports.confirm(read.batch(), IntakeAnswers.NONE);
                            return read.batch();
                        });
        time("dossier of 200 nominations", () -> listed("HS-2017-0001"));
        var first =
                Acting.as(
                        Actors.WITH_EVERY_RIGHT,
                        () -> dossiers.nominations("HS-2017-0001", Shown.FIRST).rows().get(0));
        time(
                "one nomination of 200 saved, the dossier shown again",
                () -> {
                    var row = dossiers.nomination(first.code());
                    var claim = row.claim().clone();
                    claim.setAchievement("Hoàn thành tốt nhiệm vụ, lần " + row.version());
                    nominations.edit(row.code(), row.version(), claim);
                    return listed("HS-2017-0001");
                });
        Acting.as(
                Actors.WITH_EVERY_RIGHT,
                () -> {
                    imports.undo(batch);
                    return null;
                });
    }

    /** As the page asks: the dossier, and a page of its nominations, all judged. */
    private int listed(String code) {
        dossiers.card(code);
        return dossiers.nominations(code, Shown.FIRST).total();
    }

    /** A year in which nobody else gave anything has as many awards. */
    private void manyEntries() throws Exception {
        var unit = units.with("SV");
        for (var part = 0; part < LINES; part += PART) {
            var honours = new ArrayList<Honour>();
            for (var i = part; i < part + PART; i++) {
                honours.add(
                        Honours.of(
                                YEAR,
                                "LDTT",
                                RecipientKey.person("DO" + i),
                                "Lê Thị Đo " + i,
                                unit));
            }
            transaction.begin();
            book.append(honours);
            transaction.commit();
        }
    }

    /** As the page of the register sends it, read and written. */
    private long longWorkbook() {
        var out = new ByteArrayOutputStream();
        try (var writer = new SheetWriter()) {
            writer.sheet(
                    "so",
                    List.of(),
                    List.of(
                            new SheetWriter.Column("Số vào sổ", 14),
                            new SheetWriter.Column("Người được khen", 30),
                            new SheetWriter.Column("Chức vụ", 24),
                            new SheetWriter.Column("Đơn vị", 36),
                            new SheetWriter.Column("Khen thưởng", 34),
                            new SheetWriter.Column("Năm", 8),
                            new SheetWriter.Column("Số quyết định", 18),
                            new SheetWriter.Column("Ngày", 14)),
                    rows -> register.each(Wanted.of(YEAR), Sort.NONE, e -> rows.accept(cells(e))));
            writer.write(out);
        }
        return out.size();
    }

    private static List<Object> cells(RegisterRow e) {
        return List.of(
                e.number(),
                e.recipient().name(),
                Objects.requireNonNullElse(e.recipient().title(), ""),
                e.recipient().unit(),
                e.award().name(),
                e.year(),
                e.decision().number(),
                e.decision().on());
    }

    private static void time(String what, Supplier<Object> work) {
        var millis = new ArrayList<Long>();
        Object result = null;
        for (var i = 0; i < ROUNDS; i++) {
            var begun = System.nanoTime();
            result = Acting.as(Actors.WITH_EVERY_RIGHT, work);
            millis.add((System.nanoTime() - begun) / 1_000_000);
        }
        var first = millis.get(0);
        Collections.sort(millis);
        System.out.println(
                "BENCH %-48s first %5d ms, median %5d ms, worst %5d ms (%s)"
                        .formatted(
                                what,
                                first,
                                millis.get(ROUNDS / 2),
                                millis.get(ROUNDS - 1),
                                result));
    }
}
