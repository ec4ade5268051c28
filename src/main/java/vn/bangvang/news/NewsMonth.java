package vn.bangvang.news;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A month of the portal's calendar.
 *
 * @param days on which items were shown
 * @param earlier the last month before it that has items, or {@code null}
 * @param later the next month that has items, or {@code null}
 */
public record NewsMonth(YearMonth month, Set<LocalDate> days, YearMonth earlier, YearMonth later)
        implements Serializable {
    public NewsMonth {
        days = Set.copyOf(days);
    }

    /** Its weeks from Monday on; days of other months are {@code null}. */
    public List<List<LocalDate>> weeks() {
        var weeks = new ArrayList<List<LocalDate>>();
        var monday = month.atDay(1);
        while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            monday = monday.minusDays(1);
        }
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            var week = new ArrayList<LocalDate>();
            for (var i = 0; i < 7; i++) {
                var day = monday.plusDays(i);
                week.add(YearMonth.from(day).equals(month) ? day : null);
            }
            weeks.add(week);
        }
        return weeks;
    }

    public boolean has(LocalDate day) {
        return days.contains(day);
    }
}
