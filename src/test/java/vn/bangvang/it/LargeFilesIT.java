package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import vn.bangvang.dossier.intake.ImportService;
import vn.bangvang.identity.SignInService;
import vn.bangvang.person.list.PersonListService;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.register.oldlist.OldListService;

/** Files that are small to send and large to read do not take the server's memory: 512 MB. */
class LargeFilesIT extends DeployedTest {
    private static final int ROWS = 600_000;
    private static final int AT_ONCE = 4;

    @Inject OldListService old;
    @Inject ImportService imports;
    @Inject PersonListService people;
    @Inject SignInService signIn;

    @Test
    void a_workbook_of_six_hundred_thousand_rows_is_refused_at_every_door() throws Exception {
        var file = workbook(LargeFilesIT::row, ROWS, "");
        assertThat(file.length).isLessThan(5 * 1024 * 1024);
        refusedAtOnce(file);
    }

    @Test
    void millions_of_shared_strings_are_refused() throws Exception {
        refusedAtOnce(
                workbook(
                        i ->
                                "<row r=\"%d\"><c r=\"A%d\" t=\"s\"><v>0</v></c></row>"
                                        .formatted(i, i),
                        3,
                        "<si/>".repeat(3_000_000)));
    }

    @Test
    void an_old_workbook_of_millions_of_empty_cells_is_refused() throws Exception {
        refusedAtOnce(emptyCells());
    }

    private void refusedAtOnce(byte[] file) throws Exception {
        var begun = System.nanoTime();
        refuse(file);
        var memory = Runtime.getRuntime();
        System.out.println(
                "MEASURED %d bytes, %d at once at each of three doors: refused after %.1f s, heap %d of %d MB"
                        .formatted(
                                file.length,
                                AT_ONCE,
                                (System.nanoTime() - begun) / 1e9,
                                (memory.totalMemory() - memory.freeMemory()) >> 20,
                                memory.maxMemory() >> 20));
    }

    private void refuse(byte[] file) throws Exception {
        List<Consumer<byte[]>> doors =
                List.of(
                        f -> old.upload("to.xlsx", f),
                        f -> imports.upload("HS-2017-0001", "to.xlsx", f),
                        people::preview);
        var accounts = List.of("noivu", "cb.xa01", "cb.xa01");
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (var i = 0; i < doors.size(); i++) {
                var door = doors.get(i);
                var account = accounts.get(i);
                Callable<String> knock = () -> answer(account, door, file);
                for (var answer : pool.invokeAll(java.util.Collections.nCopies(AT_ONCE, knock))) {
                    assertThat(answer.get()).startsWith("platform.sheet.");
                }
            }
        } finally {
            pool.shutdown();
        }
    }

    private String answer(String account, Consumer<byte[]> door, byte[] file) {
        return Acting.as(
                signIn.actor(account, signIn.stamp(account)).orElseThrow(),
                () -> {
                    try {
                        door.accept(file);
                        return "taken";
                    } catch (RuleViolation e) {
                        return e.key();
                    }
                });
    }

    private static String row(int number) {
        return "<row r=\"%d\"><c r=\"A%d\"><v>%d</v></c></row>".formatted(number, number, number);
    }

    /** Written piece by piece: the sheet itself is large. */
    private static byte[] workbook(IntFunction<String> row, int rows, String strings)
            throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var types =
                    """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Default Extension="xml" ContentType="application/xml"/>\
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""";
            var kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            part(zip, "[Content_Types].xml", types);
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships><Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                            .formatted(kind));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"%s\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                            .formatted(kind));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r1\" Type=\"%s/worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"r2\" Type=\"%s/sharedStrings\" Target=\"strings.xml\"/></Relationships>"
                            .formatted(kind, kind));
            part(zip, "xl/strings.xml", "<sst>" + strings + "</sst>" + noise());
            zip.putNextEntry(new ZipEntry("xl/sheet.xml"));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            for (var i = 1; i <= rows; i++) {
                zip.write(row.apply(i).getBytes(StandardCharsets.UTF_8));
            }
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    /** What does not shrink, so that the file is no bomb by its ratio. */
    private static String noise() {
        var bytes = new byte[400_000];
        new Random(1).nextBytes(bytes);
        return "<!--" + java.util.HexFormat.of().formatHex(bytes) + "-->";
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** An old workbook whose stream ends in records of 250 empty cells each, two bytes a cell. */
    private static byte[] emptyCells() {
        try (var book = new HSSFWorkbook();
                var system = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("x");
            var plain = book.getBytes();
            var end = plain.length - 4;
            var many = new ByteArrayOutputStream();
            many.write(plain, 0, end);
            for (var i = 0; i < 8000; i++) {
                var record = new byte[4 + 6 + 2 * 250];
                record[0] = (byte) 0xBE;
                record[2] = (byte) (record.length - 4);
                record[3] = (byte) ((record.length - 4) >> 8);
                record[4] = (byte) i;
                record[5] = (byte) (i >> 8);
                record[record.length - 2] = (byte) 249;
                many.writeBytes(record);
            }
            many.writeBytes(Arrays.copyOfRange(plain, end, plain.length));
            system.createDocument(new java.io.ByteArrayInputStream(many.toByteArray()), "Workbook");
            system.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
