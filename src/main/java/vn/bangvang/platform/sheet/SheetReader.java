package vn.bangvang.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import vn.bangvang.platform.Archive;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;

/**
 * Reads the first sheet of an uploaded .xlsx as a stream. Before that the archive is looked into,
 * so that a bomb, a macro workbook or a renamed file is refused and never unpacked into memory.
 */
public final class SheetReader {
    public static final int MAX_BYTES = 5 * 1024 * 1024;
    private static final int MAX_COLUMNS = 60;
    private static final int MAX_CELL = 4000;

    private SheetReader() {}

    /**
     * @param maxRows more rows than this are refused
     * @return the rows that hold anything, in order
     * @throws RuleViolation when the file is not an .xlsx that can be read safely
     */
    public static List<Cells> read(byte[] file, int maxRows) {
        var rows = read(file, maxRows, workbook -> Optional.of(workbook.getFirstSheet()));
        if (rows.isEmpty()) {
            throw new RuleViolation("platform.sheet.empty");
        }
        return rows;
    }

    /** As {@link #read(byte[], int)}, of the sheet with this name; empty when there is none. */
    public static List<Cells> read(byte[] file, String sheet, int maxRows) {
        return read(file, maxRows, workbook -> workbook.findSheet(sheet));
    }

    private static List<Cells> read(
            byte[] file, int maxRows, Function<ReadableWorkbook, Optional<Sheet>> choose) {
        look(file);
        var rows = new ArrayList<Cells>();
        try (var workbook =
                new ReadableWorkbook(
                        new ByteArrayInputStream(file), new ReadingOptions(true, false))) {
            var sheet = choose.apply(workbook);
            if (sheet.isEmpty()) {
                return List.of();
            }
            try (var stream = sheet.get().openStream()) {
                stream.forEach(
                        row -> {
                            var cells = cells(row);
                            if (!cells.values().isEmpty()) {
                                if (rows.size() >= maxRows) {
                                    throw new RuleViolation("platform.sheet.rows", maxRows);
                                }
                                rows.add(cells);
                            }
                        });
            }
        } catch (RuleViolation e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new RuleViolation("platform.sheet.unreadable");
        }
        return List.copyOf(rows);
    }

    /** Refuses what is no .xlsx that can be unpacked safely. */
    static void look(byte[] file) {
        if (file.length == 0) {
            throw new RuleViolation("platform.sheet.empty");
        }
        if (file.length > MAX_BYTES) {
            throw new RuleViolation("platform.sheet.size", MAX_BYTES / 1024 / 1024);
        }
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            throw new RuleViolation("platform.sheet.type");
        }
        try {
            var names = Archive.entries(file);
            if (names.stream().anyMatch(n -> n.endsWith("vbaProject.bin"))) {
                throw new RuleViolation("platform.sheet.macro");
            }
            if (!names.contains("xl/workbook.xml")) {
                throw new RuleViolation("platform.sheet.type");
            }
        } catch (IOException e) {
            throw new RuleViolation("platform.sheet.unreadable");
        }
    }

    private static Cells cells(Row row) {
        var values = new HashMap<Integer, String>();
        for (Cell cell : row) {
            if (cell == null || cell.getType() == CellType.EMPTY) {
                continue;
            }
            var column = cell.getColumnIndex();
            if (column >= MAX_COLUMNS) {
                throw new RuleViolation("platform.sheet.columns", MAX_COLUMNS);
            }
            var text = Text.clean(text(cell));
            if (!text.isEmpty()) {
                values.put(column, text);
            }
        }
        return new Cells(row.getRowNum(), values);
    }

    /**
     * Formulas are read as their stored result, or refused when there is none; nothing is computed.
     */
    private static String text(Cell cell) {
        var text =
                switch (cell.getType()) {
                    case NUMBER -> number(cell);
                    case ERROR -> "#ERROR";
                    default -> cell.getRawValue() == null ? "" : String.valueOf(cell.getValue());
                };
        if (cell.getType() == CellType.FORMULA) {
            text = cell.getRawValue() == null ? "#FORMULA" : cell.getRawValue();
        }
        if (text.length() > MAX_CELL) {
            throw new RuleViolation("platform.sheet.cell", cell.getAddress().toString(), MAX_CELL);
        }
        return text;
    }

    private static String number(Cell cell) {
        var format = cell.getDataFormatString();
        if (format != null && format.toLowerCase(Locale.ROOT).matches(".*[dy].*")) {
            return Text.day(cell.asDate().toLocalDate());
        }
        return cell.asNumber().stripTrailingZeros().toPlainString();
    }
}
