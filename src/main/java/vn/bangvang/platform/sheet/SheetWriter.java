package vn.bangvang.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.bangvang.platform.Vocabulary;
import vn.bangvang.platform.document.OfficialDocument;
import vn.bangvang.platform.table.ReportTable;
import vn.bangvang.platform.table.Widths;

/** Writes styled workbooks: a title, a heading row and rows, in Times New Roman, ready to print. */
public final class SheetWriter implements AutoCloseable {
    private static final float TITLE_HEIGHT = 22;
    private static final float HEADING_HEIGHT = 36;
    private static final float LINE = 17;

    /** No row of a sheet is higher. */
    private static final float HIGHEST = 409;

    /** Characters that a page has room for in legible print; wider tables take more pages. */
    private static final int A_PAGE = 180;

    static {
        OwnTempFiles.ready();
    }

    private final SXSSFWorkbook book = new QuickWorkbook();
    private final SheetStyles styles = new SheetStyles(book);

    /**
     * Adds a sheet.
     *
     * @param titles lines above the table
     * @param columns headings; the number behind each is its width in characters
     * @param rows text, numbers, years or days; a {@link BigDecimal} with two decimals; a row whose
     *     first cell is {@code null} is a total
     */
    public void sheet(
            String name, List<String> titles, List<Column> columns, List<List<Object>> rows) {
        sheet(name, titles, columns, rows::forEach);
    }

    /** Adds a sheet of any length: no row is kept once it is written. */
    public void sheet(String name, List<String> titles, List<Column> columns, Rows rows) {
        var sheet = book.createSheet(WorkbookUtil.createSafeSheetName(name));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize((short) 9);
        sheet.setFitToPage(true);
        var wide = columns.stream().mapToInt(Column::width).sum();
        sheet.getPrintSetup().setFitWidth((short) ((wide + A_PAGE - 1) / A_PAGE));
        sheet.getPrintSetup().setFitHeight((short) 0);
        var at = 0;
        for (var line : titles) {
            var row = sheet.createRow(at);
            row.setHeightInPoints(TITLE_HEIGHT);
            put(row, 0, line, styles.title);
            var last = onFirstPage(columns) - 1;
            if (last > 0) {
                sheet.addMergedRegion(new CellRangeAddress(at, at, 0, last));
            }
            at++;
        }
        head(sheet, at, columns);
        sheet.setRepeatingRows(new CellRangeAddress(at, at, 0, columns.size() - 1));
        if (wide > A_PAGE && !name.contains(",")) { // POI takes a comma apart
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 1));
        }
        rows.each(
                values -> {
                    var row = sheet.createRow(sheet.getLastRowNum() + 1);
                    write(row, values);
                    row.setHeightInPoints(height(values, columns));
                });
    }

    /** Rows that are handed over one after the other. */
    @FunctionalInterface
    public interface Rows {
        void each(Consumer<List<Object>> row);
    }

    /** Adds a sheet with a table, its columns as wide as what stands in them. */
    public void sheet(String name, List<String> titles, ReportTable table) {
        var widths = Widths.characters(table);
        var columns =
                IntStream.range(0, widths.length)
                        .mapToObj(
                                i ->
                                        new Column(
                                                table.columns().get(i).heading(Vocabulary.OFFICIAL),
                                                widths[i]))
                        .toList();
        sheet(name, titles, columns, table.rows().stream().map(SheetWriter::values).toList());
    }

    /**
     * Adds a sheet with a document: what it is about over its table, its paragraphs and who signs
     * below.
     */
    public void sheet(String name, OfficialDocument document) {
        var titles = new ArrayList<>(List.of(document.title()));
        titles.addAll(document.subject().lines().toList());
        document.body().stream()
                .filter(OfficialDocument.Table.class::isInstance)
                .map(t -> ((OfficialDocument.Table) t).content())
                .findFirst()
                .ifPresent(table -> sheet(name, titles, table));
        foot(
                document.running().lines().filter(l -> !l.isEmpty()).toList(),
                document.signatures().stream().map(OfficialDocument.Signature::post).toList());
    }

    /** Numbers and days stay what they are; a sum's number of the row is left out. */
    private static List<Object> values(ReportTable.Row row) {
        var values =
                row.cells().stream()
                        .map(
                                cell ->
                                        cell instanceof Number || cell instanceof LocalDate
                                                ? cell
                                                : ReportTable.text(cell, Vocabulary.OFFICIAL))
                        .collect(Collectors.toCollection(ArrayList<Object>::new));
        if (row.isSum()) {
            values.set(0, null);
        }
        return values;
    }

    /**
     * Lines below the table of the sheet written last, each across it; the last of them may be set
     * side by side, as signatures are.
     */
    public void foot(List<String> lines, List<String> signatures) {
        var sheet = book.getSheetAt(book.getNumberOfSheets() - 1);
        var last = sheet.getRow(sheet.getLastRowNum()).getLastCellNum() - 1;
        var at = sheet.getLastRowNum() + 1;
        for (var line : lines) {
            var row = sheet.createRow(++at);
            row.setHeightInPoints(LINE);
            put(row, 0, line, styles.plain);
            sheet.addMergedRegion(new CellRangeAddress(at, at, 0, last));
        }
        if (signatures.isEmpty()) {
            return;
        }
        var row = sheet.createRow(at + 2);
        row.setHeightInPoints(LINE);
        var share = (last + 1) / signatures.size();
        for (var i = 0; i < signatures.size(); i++) {
            var to = i == signatures.size() - 1 ? last : share * (i + 1) - 1;
            put(row, share * i, signatures.get(i), styles.signature);
            if (to > share * i) {
                sheet.addMergedRegion(new CellRangeAddress(at + 2, at + 2, share * i, to));
            }
        }
    }

    /** How many of the columns stand side by side on the first page. */
    private static int onFirstPage(List<Column> columns) {
        var wide = 0;
        var many = 0;
        while (many < columns.size() && wide + columns.get(many).width() <= A_PAGE) {
            wide += columns.get(many++).width();
        }
        return many;
    }

    /** High enough for the longest text of the row, wrapped in its column. */
    private static float height(List<?> values, List<Column> columns) {
        var lines = 1;
        for (var i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof String text) {
                var wide = Math.max(4, columns.get(i).width() - 2);
                lines = Math.max(lines, (text.length() + wide - 1) / wide);
            }
        }
        return Math.min(HIGHEST, LINE * lines);
    }

    private void head(Sheet sheet, int at, List<Column> columns) {
        var row = sheet.createRow(at);
        var headings = columns.stream().map(Column::heading).toList();
        row.setHeightInPoints(Math.max(HEADING_HEIGHT, height(headings, columns)));
        for (var i = 0; i < columns.size(); i++) {
            put(row, i, columns.get(i).heading(), styles.heading);
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
        }
        sheet.createFreezePane(0, at + 1);
    }

    private void write(Row row, List<Object> values) {
        var isTotal = values.get(0) == null;
        for (var i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value instanceof Number n) {
                var cell = row.createCell(i);
                cell.setCellValue(n.doubleValue());
                var whole =
                        n.doubleValue() == Math.rint(n.doubleValue()) && !(n instanceof BigDecimal);
                cell.setCellStyle(
                        isTotal
                                ? styles.total
                                : !whole
                                        ? styles.decimal
                                        : i == 0 ? styles.ordinal : styles.number);
            } else if (value instanceof Year year) {
                var cell = row.createCell(i);
                cell.setCellValue(year.getValue());
                cell.setCellStyle(isTotal ? styles.total : styles.ordinal);
            } else if (value instanceof LocalDate day) {
                var cell = row.createCell(i);
                cell.setCellValue(day);
                cell.setCellStyle(styles.day);
            } else {
                put(
                        row,
                        i,
                        value == null ? "" : value.toString(),
                        isTotal ? styles.total : styles.text);
            }
        }
    }

    private static void put(Row row, int column, String value, CellStyle style) {
        Cell cell = row.createCell(column);
        // a cell without text is blank, not text of no length: what counts cells does not count it
        if (!value.isEmpty()) {
            cell.setCellValue(value);
        }
        cell.setCellStyle(style);
    }

    /** The columns of a kind of workbook, as {@link #sheet} wants them. */
    public static List<Column> columns(Heading... headings) {
        return Arrays.stream(headings).map(h -> new Column(h.heading(), h.width())).toList();
    }

    /** For what this class does not offer, such as drop-down lists. */
    public SXSSFWorkbook workbook() {
        return book;
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        write(out);
        return out.toByteArray();
    }

    public void write(OutputStream out) {
        try {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A column: heading and width in characters. */
    public record Column(String heading, int width) {}
}
