package vn.bangvang.platform.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.encoding.TextFile;

/** Text with separators; its encoding and its separator are told by what it holds. */
final class CsvSource implements Source {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LOOKED_AT = 50;

    private final String text;
    private final char separator;

    CsvSource(byte[] file) {
        var whole =
                TextFile.decode(file).orElseThrow(() -> new RuleViolation("platform.sheet.type"));
        var named = whole.startsWith("sep=") && whole.length() > 4;
        separator = named ? whole.charAt(4) : separator(whole);
        text = named ? whole.substring(whole.indexOf('\n') + 1) : whole;
    }

    /**
     * The separator that gives most lines the same number of columns, more columns before fewer.
     */
    private static char separator(String text) {
        var best = ',';
        var most = -1.0;
        for (var candidate : SEPARATORS) {
            var counts = new HashMap<Integer, Integer>();
            var looked = 0;
            for (var row : reader(candidate).ofCsvRecord(text)) {
                if (row.getFieldCount() > 1) {
                    counts.merge(row.getFieldCount(), 1, Integer::sum);
                }
                if (++looked >= LOOKED_AT) {
                    break;
                }
            }
            var score =
                    counts.entrySet().stream()
                            .mapToDouble(e -> e.getValue() * (1 + Math.log(e.getKey())))
                            .max()
                            .orElse(0);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true)
                .skipEmptyLines(false);
    }

    @Override
    public List<Name> names() {
        return List.of(new Name("", false));
    }

    @Override
    public Layout read(int sheet, Sink sink) throws IOException {
        var number = 0;
        try (var rows = reader(separator).ofCsvRecord(text)) {
            for (var row : rows) {
                var cells = new ArrayList<Raw>();
                for (var column = 0; column < row.getFieldCount(); column++) {
                    if (!row.getField(column).isBlank()) {
                        cells.add(Raw.of(column, Cell.Kind.TEXT, row.getField(column)));
                    }
                }
                if (!sink.row(number++, false, cells)) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            throw new IOException(e);
        }
        return Layout.PLAIN;
    }
}
