package vn.bangvang.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and moments in the shapes in which people write them, by one rule for every place. */
public final class Days {
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:T00:00(?::00)?)?");
    private static final Pattern IN_WORDS =
            Pattern.compile(
                    "(?iu)(?:ngày\\s+)?(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)\\.?");
    private static final Pattern HOUR =
            Pattern.compile(
                    "(?iu)(.+?)[\\s,]+(?:lúc\\s+)?(\\d{1,2})\\s*(?:[:.]|h|giờ)\\s*(\\d{2})?(?::\\d{2})?"
                            + "\\s*:?\\s*(AM|PM|SA|CH)?");

    /** Nothing longer is a moment; a pattern may take long to find that out. */
    private static final int LONGEST = 60;

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Days() {}

    /** The day as every page and list writes it: 05/02/2015. */
    public static String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    /** A day such as 05/02/2015, 5-2-2015, 5.2.2015, 2015-02-05, "ngày 05 tháng 02 năm 2015". */
    public static Optional<LocalDate> day(String text) {
        var plain = Text.clean(text);
        var dayFirst = DAY_FIRST.matcher(plain);
        if (dayFirst.matches()) {
            return day(dayFirst, 3, 2, 1);
        }
        var words = IN_WORDS.matcher(plain);
        if (words.matches()) {
            return day(words, 3, 2, 1);
        }
        var yearFirst = YEAR_FIRST.matcher(plain);
        return yearFirst.matches() ? day(yearFirst, 1, 2, 3) : Optional.empty();
    }

    /** A year, or the year of a day. */
    public static Optional<Integer> year(String text) {
        var year = YEAR.matcher(Text.clean(text));
        return year.matches()
                ? Optional.of(Integer.valueOf(year.group(1)))
                : day(text).map(LocalDate::getYear);
    }

    private static Optional<LocalDate> day(Matcher text, int year, int month, int day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(text.group(year)),
                            Integer.parseInt(text.group(month)),
                            Integer.parseInt(text.group(day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A moment such as "17/02/2017 8:20:AM", "17/02/2017 08:20", "17-2-2017, 8h20"; wall time. */
    public static Optional<LocalDateTime> moment(String text) {
        var plain = Text.clean(text).replace('T', ' ');
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        var hour = HOUR.matcher(plain);
        if (!hour.matches()) {
            return day(plain).map(LocalDate::atStartOfDay);
        }
        var of = Integer.parseInt(hour.group(2));
        var minute = hour.group(3) == null ? 0 : Integer.parseInt(hour.group(3));
        var half = hour.group(4) == null ? "" : hour.group(4).toUpperCase(Locale.ROOT);
        var afternoon = half.equals("PM") || half.equals("CH");
        var full = half.isEmpty() ? of : of % 12 + (afternoon ? 12 : 0);
        return full > 23 || minute > 59
                ? Optional.empty()
                : day(hour.group(1)).map(d -> d.atTime(full, minute));
    }
}
