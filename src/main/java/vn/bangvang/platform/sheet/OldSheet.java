package vn.bangvang.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.encoding.OldText;
import vn.bangvang.platform.encoding.Reading;

/**
 * The first sheet of an old workbook, {@code .xls} or {@code .xlsx}, read with its fonts and turned
 * into Unicode cell by cell. The whole workbook is held in memory; uploads are limited to {@link
 * SheetReader#MAX_BYTES}.
 */
public final class OldSheet {
    private static final int MAX_COLUMNS = 60;
    private static final int MAX_CELL = 4000;
    private static final String ERROR = "#ERROR";

    private final Map<Integer, Map<Integer, Reading>> readings = new LinkedHashMap<>();

    private OldSheet() {}

    /**
     * @param maxRows more rows than this are refused
     * @throws RuleViolation when the file is no workbook that can be read safely
     */
    public static OldSheet read(byte[] file, int maxRows) {
        try (var book = open(file)) {
            return new OldSheet().take(book, maxRows);
        } catch (RuleViolation e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new RuleViolation("platform.sheet.unreadable");
        }
    }

    private static Workbook open(byte[] file) throws IOException {
        if (file.length > 2 && file[0] == 'P' && file[1] == 'K') {
            SheetReader.look(file);
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        }
        if (file.length == 0) {
            throw new RuleViolation("platform.sheet.empty");
        }
        if (file.length > SheetReader.MAX_BYTES) {
            throw new RuleViolation("platform.sheet.size", SheetReader.MAX_BYTES / 1024 / 1024);
        }
        if (file.length < 8 || (file[0] & 0xFF) != 0xD0 || (file[1] & 0xFF) != 0xCF) {
            throw new RuleViolation("platform.sheet.oldType");
        }
        var system = new POIFSFileSystem(new ByteArrayInputStream(file));
        if (system.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            throw new RuleViolation("platform.sheet.macro");
        }
        return new HSSFWorkbook(system);
    }

    private OldSheet take(Workbook book, int maxRows) {
        var rows = new LinkedHashMap<Integer, Map<Integer, List<OldText.Piece>>>();
        for (Row row : book.getSheetAt(0)) {
            var cells = new LinkedHashMap<Integer, List<OldText.Piece>>();
            for (Cell cell : row) {
                var pieces = pieces(cell, book);
                if (pieces.stream().anyMatch(p -> !p.raw().isBlank())) {
                    if (cell.getColumnIndex() >= MAX_COLUMNS) {
                        throw new RuleViolation("platform.sheet.columns", MAX_COLUMNS);
                    }
                    cells.put(cell.getColumnIndex(), pieces);
                }
            }
            if (!cells.isEmpty()) {
                if (rows.size() >= maxRows) {
                    throw new RuleViolation("platform.sheet.rows", maxRows);
                }
                rows.put(row.getRowNum() + 1, cells);
            }
        }
        if (rows.isEmpty()) {
            throw new RuleViolation("platform.sheet.empty");
        }
        var all =
                rows.values().stream()
                        .flatMap(r -> r.values().stream())
                        .flatMap(List::stream)
                        .toList();
        var text = OldText.habitsOf(all);
        var seen = new HashMap<List<OldText.Piece>, Reading>();
        rows.forEach(
                (number, cells) -> {
                    var read = new LinkedHashMap<Integer, Reading>();
                    cells.forEach(
                            (at, pieces) -> read.put(at, seen.computeIfAbsent(pieces, text::read)));
                    readings.put(number, read);
                });
        return this;
    }

    /** The readings of a row by column; empty when the row is. */
    public Map<Integer, Reading> row(int number) {
        return readings.getOrDefault(number, Map.of());
    }

    /** The rows in Unicode, in order. */
    public List<Cells> cells() {
        var rows = new ArrayList<Cells>();
        readings.forEach(
                (number, read) -> {
                    var values = new LinkedHashMap<Integer, String>();
                    read.forEach((at, reading) -> values.put(at, reading.text()));
                    rows.add(new Cells(number, values));
                });
        return List.copyOf(rows);
    }

    private static List<OldText.Piece> pieces(Cell cell, Workbook book) {
        var type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        var font = book.getFontAt(cell.getCellStyle().getFontIndex()).getFontName();
        var pieces =
                switch (type) {
                    case STRING -> runs(cell, book, font);
                    case NUMERIC -> List.of(new OldText.Piece(number(cell), null));
                    case BOOLEAN ->
                            List.of(
                                    new OldText.Piece(
                                            String.valueOf(cell.getBooleanCellValue()), null));
                    case ERROR -> List.of(new OldText.Piece(ERROR, null));
                    default -> List.<OldText.Piece>of();
                };
        if (pieces.stream().mapToInt(p -> p.raw().length()).sum() > MAX_CELL) {
            throw new RuleViolation(
                    "platform.sheet.cell", cell.getAddress().formatAsString(), MAX_CELL);
        }
        return pieces;
    }

    /** A cell's text cut where its font changes. */
    private static List<OldText.Piece> runs(Cell cell, Workbook book, String font) {
        var rich = cell.getRichStringCellValue();
        var text = rich.getString();
        if (rich.numFormattingRuns() < (rich instanceof XSSFRichTextString ? 2 : 1)) {
            var only =
                    rich instanceof XSSFRichTextString x && rich.numFormattingRuns() == 1
                            ? x.getFontOfFormattingRun(0)
                            : null;
            return List.of(new OldText.Piece(text, only == null ? font : only.getFontName()));
        }
        var pieces = new ArrayList<OldText.Piece>();
        var from = 0;
        var before = font;
        for (var i = 0; i < text.length(); i++) {
            var here = fontAt(rich, i, book, font);
            if (!here.equals(before)) {
                if (i > from) {
                    pieces.add(new OldText.Piece(text.substring(from, i), before));
                }
                from = i;
                before = here;
            }
        }
        pieces.add(new OldText.Piece(text.substring(from), before));
        return pieces;
    }

    private static String fontAt(Object rich, int at, Workbook book, String font) {
        if (rich instanceof XSSFRichTextString text) {
            var found = text.getFontAtIndex(at);
            return found == null ? font : found.getFontName();
        }
        var index = ((HSSFRichTextString) rich).getFontAtIndex(at);
        return index == HSSFRichTextString.NO_FONT ? font : book.getFontAt(index).getFontName();
    }

    private static String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return Text.day(cell.getLocalDateTimeCellValue().toLocalDate());
        }
        return NumberToTextConverter.toText(cell.getNumericCellValue());
    }
}
