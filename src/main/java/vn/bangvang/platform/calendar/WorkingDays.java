package vn.bangvang.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Working days (ngày làm việc): Monday to Friday without public holidays. */
public record WorkingDays(Set<LocalDate> holidays) {
    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /**
     * The last day of a time limit: the given number of working days after the start, which is not
     * counted.
     */
    public LocalDate after(LocalDate start, int workingDays) {
        var day = start;
        for (var left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /**
     * Working days from the day after {@code start} up to and including {@code end}; negative when
     * it lies before.
     */
    public int between(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            return -between(end, start);
        }
        return (int)
                start.plusDays(1).datesUntil(end.plusDays(1)).filter(this::isWorkingDay).count();
    }
}
