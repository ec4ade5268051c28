package vn.bangvang.platform.table;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import vn.bangvang.platform.Days;
import vn.bangvang.platform.Ratio;
import vn.bangvang.platform.Vocabulary;

/**
 * A table of a report or document, in no language and of no width: {@code b:table} shows it in the
 * language of the page, documents and workbooks have it in Vietnamese.
 */
public record ReportTable(List<Column> columns, List<Row> rows) implements Serializable {
    /** What is not known. */
    private static final String UNKNOWN = "–";

    public ReportTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What stands in a column, and so to which side it is set. */
    public enum Kind {
        /** The number of the row. */
        ORDER,
        TEXT,
        /** Counts, amounts, shares, and what is said in their place. */
        NUMBER;

        public boolean isNumber() {
            return this != TEXT;
        }
    }

    /**
     * @param key of the message over the column; {@code null} where a name of the records stands
     * @param name over the column, or {@code null}
     */
    public record Column(String key, String name, Kind kind) implements Serializable {
        public static Column of(String key, Kind kind) {
            return new Column(key, null, kind);
        }

        public static Column named(String name, Kind kind) {
            return new Column(null, name, kind);
        }

        public String heading(Vocabulary words) {
            return key == null ? name : words.of(key);
        }
    }

    /** How a row looks. */
    public enum Look {
        LINE,
        /** One text across the table. */
        SECTION,
        SUM
    }

    /**
     * @param cells texts, numbers (a {@link BigDecimal} with two decimals), days, {@link Share},
     *     {@link Said}, constants; {@code null} is not known; one cell only of a section
     * @param link to where the row is told in full, within the application, or {@code null}
     */
    public record Row(Look look, List<Object> cells, String link) implements Serializable {
        public Row {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
        }

        public static Row of(Object... cells) {
            return new Row(Look.LINE, Arrays.asList(cells), null);
        }

        public static Row section(String text) {
            return new Row(Look.SECTION, List.of(text), null);
        }

        public static Row sum(Object... cells) {
            return new Row(Look.SUM, Arrays.asList(cells), null);
        }

        public Row linked(String address) {
            return new Row(look, cells, address);
        }

        public boolean isSection() {
            return look == Look.SECTION;
        }

        public boolean isSum() {
            return look == Look.SUM;
        }
    }

    /** A share, and whether it is one over so few cases that counts say more. */
    public record Share(Ratio ratio, boolean few) implements Serializable {}

    /** What is said in the place of a number, or over a sum: a message with its arguments. */
    public record Said(String key, List<Object> args) implements Serializable {
        public Said {
            args = List.copyOf(args);
        }

        public static Said of(String key, Object... args) {
            return new Said(key, List.of(args));
        }
    }

    /** A cell in words. */
    public static String text(Object cell, Vocabulary words) {
        if (cell == null) {
            return UNKNOWN;
        }
        if (cell instanceof BigDecimal number) {
            return words.decimal(number);
        }
        if (cell instanceof Number number) {
            return words.number(number);
        }
        if (cell instanceof LocalDate day) {
            return Days.written(day);
        }
        if (cell instanceof Share share) {
            return words.share(share.ratio(), share.few());
        }
        if (cell instanceof Said said) {
            return words.of(said.key(), said.args().toArray());
        }
        return cell instanceof Enum<?> constant ? words.name(constant) : cell.toString();
    }

    /** The column that says what a row is about. */
    public int head() {
        return columns.get(0).kind() == Kind.ORDER ? 1 : 0;
    }
}
