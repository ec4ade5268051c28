package vn.bangvang.platform.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import vn.bangvang.platform.Text;

/** What the number formats of workbooks show: a day, an hour or a number. */
final class NumberFormats {
    private static final double LAST_DAY = 2_958_465.99999999;
    private static final int DIGITS = 15;

    private NumberFormats() {}

    static String builtin(int id) {
        var ofTheEast = id >= 27 && id <= 36 || id >= 50 && id <= 58;
        if (ofTheEast) {
            return "yyyy/m/d";
        }
        return id < 0 || id > 49 ? "General" : BuiltinFormats.getBuiltinFormat(id);
    }

    /** DATE, TIME or NUMBER, by the first section without colours, words and literal signs. */
    static Cell.Kind kind(String format) {
        var signs = new StringBuilder();
        for (var i = 0; i < format.length(); i++) {
            var sign = format.charAt(i);
            if (sign == ';') {
                break;
            } else if (sign == '"') {
                i = endOr(format, '"', i);
            } else if (sign == '[') {
                var end = endOr(format, ']', i);
                var within = format.substring(i + 1, end).toLowerCase(Locale.ROOT);
                signs.append(within.matches("h+|m+|s+") ? "h" : "");
                i = end;
            } else if (sign == '\\' || sign == '_' || sign == '*') {
                i++;
            } else {
                signs.append(Character.toLowerCase(sign));
            }
        }
        var plain =
                signs.toString().replace("general", "").replace("am/pm", "h").replace("a/p", "h");
        var digits = plain.contains("#") || plain.contains("?");
        if (digits || plain.contains("0") && !plain.contains("s")) {
            return Cell.Kind.NUMBER;
        }
        var time = plain.contains("h") || plain.contains("s");
        var day = plain.contains("y") || plain.contains("d") || plain.contains("m") && !time;
        return day ? Cell.Kind.DATE : time ? Cell.Kind.TIME : Cell.Kind.NUMBER;
    }

    private static int endOr(String format, char end, int from) {
        var at = format.indexOf(end, from + 1);
        return at < 0 ? format.length() : at;
    }

    /**
     * A number of a workbook as people see it.
     *
     * @param raw as the file holds it
     * @param from1904 whether days are counted from 1904
     */
    static Source.Raw cell(int column, String raw, String format, boolean from1904) {
        BigDecimal number;
        try {
            number = new BigDecimal(raw.strip()).round(new MathContext(DIGITS));
        } catch (NumberFormatException e) {
            return Source.Raw.of(column, Cell.Kind.TEXT, raw);
        }
        var kind = kind(format);
        var serial = number.doubleValue();
        if (kind == Cell.Kind.NUMBER || serial < 0 || serial > LAST_DAY) {
            var plain = Math.abs(number.scale()) > 400 ? raw : plain(number);
            return Source.Raw.of(column, Cell.Kind.NUMBER, plain);
        }
        var moment = DateUtil.getLocalDateTime(serial, from1904);
        return kind == Cell.Kind.TIME
                ? Source.Raw.of(column, Cell.Kind.TIME, moment.toLocalTime().toString())
                : Source.Raw.of(column, Cell.Kind.DATE, Text.day(moment.toLocalDate()));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A day written as ISO 8601 does; other text stays what it is. */
    static Source.Raw iso(int column, String text) {
        try {
            var day = LocalDate.parse(text.strip().substring(0, Math.min(10, text.length())));
            return Source.Raw.of(column, Cell.Kind.DATE, Text.day(day));
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            return Source.Raw.of(column, Cell.Kind.TEXT, text);
        }
    }

    /** {@code _xHHHH_} stands for a sign that XML forbids; "_x005F_" for an underscore. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); ) {
            var code = i + 7 <= text.length() ? code(text.substring(i, i + 7)) : -1;
            plain.append(code < 0 ? text.charAt(i) : (char) code);
            i += code < 0 ? 1 : 7;
        }
        return plain.toString();
    }

    private static int code(String seven) {
        return seven.matches("_x[0-9A-Fa-f]{4}_")
                ? Integer.parseInt(seven.substring(2, 6), 16)
                : -1;
    }
}
