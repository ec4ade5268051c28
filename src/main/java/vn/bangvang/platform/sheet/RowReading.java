package vn.bangvang.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.bangvang.platform.Days;
import vn.bangvang.platform.Text;

/** Reads the cells of one row; what cannot be read becomes a fault and is never guessed. */
public class RowReading<C extends Enum<C> & Heading> {
    private static final int OLDEST = 1900;
    private static final int LATEST = 2100;

    private final Head<C> head;
    private final Cells row;
    private final List<Fault> faults;

    public RowReading(Head<C> head, Cells row, List<Fault> faults) {
        this.head = head;
        this.row = row;
        this.faults = faults;
    }

    /**
     * Reads every row below the headings of a sheet.
     *
     * @param reading of one row; what it returns is kept when it names no fault
     */
    public static <C extends Enum<C> & Heading, F> List<F> all(
            List<Cells> sheet,
            Class<C> columns,
            List<Fault> faults,
            Function<RowReading<C>, F> reading) {
        var head = Head.find(sheet, columns);
        var read = new ArrayList<F>();
        for (var source : sheet) {
            if (source.number() > head.row()) {
                var before = faults.size();
                var form = reading.apply(new RowReading<>(head, source, faults));
                if (faults.size() == before) {
                    read.add(form);
                }
            }
        }
        return read;
    }

    /** The cell's text; a formula without a result and an error cell are faults. */
    public String text(C column) {
        var mended = mended(column);
        if (mended != null) {
            return Text.clean(mended);
        }
        var cell = head.cell(row, column);
        if (cell == null) {
            return "";
        }
        if (cell.kind() == Cell.Kind.NO_RESULT || cell.kind() == Cell.Kind.ERROR) {
            fault(column, "platform.fault.formula", cell.text());
            return "";
        }
        return cell.text();
    }

    /** What was typed in place of the cell's text, or {@code null}. */
    protected String mended(C column) {
        return null;
    }

    /** Whether the cell holds hours without a day, which is no number of anything. */
    private boolean isHour(C column) {
        var cell = head.cell(row, column);
        return mended(column) == null && cell != null && cell.kind() == Cell.Kind.TIME;
    }

    public String optional(C column, int longest) {
        var text = text(column);
        if (text.length() > longest) {
            fault(column, "platform.fault.long", longest);
        }
        return text.isEmpty() ? null : text;
    }

    public String required(C column, int longest) {
        var before = faults.size();
        var text = text(column);
        if (faults.size() > before) {
            return text;
        }
        if (text.isEmpty()) {
            fault(column, "platform.fault.missing");
        } else if (text.length() > longest) {
            fault(column, "platform.fault.long", longest);
        }
        return text;
    }

    public Integer number(C column, int least, int most) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("\\d{1,6}") && !isHour(column)) {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        fault(column, "platform.fault.number", text, least, most);
        return null;
    }

    /** A decimal number, written with a comma or a point. */
    public BigDecimal decimal(C column) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("-?\\d{1,12}([.,]\\d{1,4})?")) {
            return new BigDecimal(text.replace(',', '.'));
        }
        fault(column, "platform.fault.decimal", text);
        return null;
    }

    public LocalDate date(C column) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        var day = Days.day(text).orElse(null);
        if (day == null || day.getYear() <= OLDEST) {
            fault(column, "platform.fault.date", text);
            return null;
        }
        return day;
    }

    /** A year of birth or the like, or the year of a day. */
    public Integer year(C column) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        var year = Days.year(text).orElse(null);
        if (year == null || year < OLDEST || year > LATEST) {
            fault(column, "platform.fault.year", text, OLDEST, LATEST);
            return null;
        }
        return year;
    }

    public <T> T choice(C column, Map<String, T> values) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        var value = values.get(Text.key(text));
        if (value == null) {
            fault(column, "platform.fault.unknown", text);
        }
        return value;
    }

    /** A day that must be there. */
    public LocalDate requiredDate(C column) {
        return filled(column, date(column));
    }

    /** One of the values, which must be there. */
    public <T> T requiredChoice(C column, Map<String, T> values) {
        return filled(column, choice(column, values));
    }

    private <T> T filled(C column, T value) {
        if (value == null && head.text(row, column).isEmpty()) {
            fault(column, "platform.fault.missing");
        }
        return value;
    }

    /** The values of an enum as a workbook writes them: by their names. */
    public static <E extends Enum<E>> Map<String, E> byName(E[] values) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(v -> Text.key(v.name()), Function.identity()));
    }

    /** Names of the values of an enum, written apart; none for an empty text. */
    public <E extends Enum<E>> Set<E> names(C column, String text, Collection<E> values) {
        var found = new HashSet<E>();
        for (var word : text.split(" ")) {
            var known = values.stream().filter(v -> v.name().equals(word)).findFirst();
            known.ifPresent(found::add);
            if (known.isEmpty() && !word.isEmpty()) {
                fault(column, "platform.fault.unknown", word);
            }
        }
        return found;
    }

    public void fault(C column, String key, Object... args) {
        var cell = head.cell(row, column);
        var mended = mended(column);
        var shown = mended != null ? mended : cell == null ? "" : cell.reading().raw();
        faults.add(Fault.of(row, column, shown, key, args));
    }

    /** The row as the spreadsheet counts. */
    public int number() {
        return row.number();
    }
}
