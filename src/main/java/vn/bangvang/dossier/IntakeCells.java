package vn.bangvang.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import vn.bangvang.person.Discipline;
import vn.bangvang.person.Rating;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.sheet.Cells;

/** Reads the cells of one row; what cannot be read becomes a fault and is never guessed. */
final class IntakeCells {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Map<String, Rating> RATINGS =
            Map.of(
                    "htxs",
                    Rating.HTXS,
                    "hoan thanh xuat sac",
                    Rating.HTXS,
                    "hoan thanh xuat sac nhiem vu",
                    Rating.HTXS,
                    "htt",
                    Rating.HTT,
                    "hoan thanh tot",
                    Rating.HTT,
                    "hoan thanh tot nhiem vu",
                    Rating.HTT,
                    "ht",
                    Rating.HT,
                    "hoan thanh nhiem vu",
                    Rating.HT,
                    "kht",
                    Rating.KHT,
                    "khong hoan thanh nhiem vu",
                    Rating.KHT);
    private static final Map<String, Discipline> DISCIPLINES =
            Map.of(
                    "khong", Discipline.NONE,
                    "khien trach", Discipline.KHIEN_TRACH,
                    "canh cao", Discipline.CANH_CAO,
                    "ha bac luong", Discipline.HA_BAC,
                    "cach chuc", Discipline.CACH_CHUC,
                    "buoc thoi viec", Discipline.BUOC_THOI_VIEC);

    private final IntakeHead head;
    private final Cells row;
    private final List<Fault> faults;

    IntakeCells(IntakeHead head, Cells row, List<Fault> faults) {
        this.head = head;
        this.row = row;
        this.faults = faults;
    }

    String text(IntakeColumn column) {
        var text = head.text(row, column);
        if (text.startsWith("#FORMULA") || text.startsWith("#ERROR")) {
            fault(column, "dossier.fault.formula");
            return "";
        }
        return text;
    }

    String optional(IntakeColumn column, int longest) {
        var text = text(column);
        if (text.length() > longest) {
            fault(column, "dossier.fault.long", longest);
        }
        return text.isEmpty() ? null : text;
    }

    String required(IntakeColumn column, int longest) {
        var text = text(column);
        if (text.isEmpty()) {
            fault(column, "dossier.fault.missing");
        } else if (text.length() > longest) {
            fault(column, "dossier.fault.long", longest);
        }
        return text;
    }

    Integer number(IntakeColumn column, int least, int most) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("\\d{1,6}")) {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        fault(column, "dossier.fault.number", text, least, most);
        return null;
    }

    /** A year, or the year of a date. */
    Integer birthYear() {
        var text = text(IntakeColumn.BIRTH_YEAR);
        var day = text.contains("/") ? parse(text) : null;
        return day == null ? number(IntakeColumn.BIRTH_YEAR, 1900, 2100) : (Integer) day.getYear();
    }

    LocalDate date(IntakeColumn column) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        var day = parse(text);
        if (day == null || day.getYear() < 1930) {
            fault(column, "dossier.fault.date", text);
            return null;
        }
        return day;
    }

    Rating rating() {
        return known(IntakeColumn.RATING, RATINGS);
    }

    Discipline discipline() {
        return known(IntakeColumn.DISCIPLINE, DISCIPLINES);
    }

    private <T> T known(IntakeColumn column, Map<String, T> values) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        var value = values.get(Text.key(text));
        if (value == null) {
            fault(column, "dossier.fault.unknown", text);
        }
        return value;
    }

    void fault(IntakeColumn column, String key, Object... args) {
        faults.add(Fault.of(row.number(), column, key, args));
    }

    private static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text.replace('-', '/').replace('.', '/'), DATE);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
