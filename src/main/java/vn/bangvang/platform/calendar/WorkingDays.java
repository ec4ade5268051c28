package vn.bangvang.platform.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * Working days (ngày làm việc): Monday to Friday without public holidays, and days worked instead.
 *
 * @param off public holidays and their substitutes
 * @param worked days of rest on which State offices work
 * @param announced years whose days off were announced; of others only the law is known
 */
public record WorkingDays(Set<LocalDate> off, Set<LocalDate> worked, Set<Integer> announced) {
    public WorkingDays {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
        announced = Set.copyOf(announced);
    }

    public boolean isWorkingDay(LocalDate day) {
        return worked.contains(day) || !LegalHolidays.isRest(day) && !off.contains(day);
    }

    /** Whether the days off of the year are known as announced, not only by the law. */
    public boolean isCertain(LocalDate day) {
        return announced.contains(day.getYear());
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
