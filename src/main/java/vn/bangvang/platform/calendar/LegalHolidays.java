package vn.bangvang.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Public holidays as the law alone gives them: Bộ luật Lao động 2012 điều 115, from 2021 Bộ luật
 * Lao động 2019 điều 111, 112. Which of the days beside Tết and Quốc khánh are off is announced for
 * each year; where nothing is, the last day before Tết with the four that follow, and the day that
 * makes one stretch with the weekend.
 */
final class LegalHolidays {
    private static final int SECOND_DAY_FROM = 2021;

    private LegalHolidays() {}

    /** Days off of a year, on weekdays; empty when the moon's days are not known. */
    static Set<LocalDate> of(int year) {
        var lunar = LunarDays.of(year);
        if (lunar.isEmpty()) {
            return Set.of();
        }
        var days = new ArrayList<LocalDate>();
        days.add(LocalDate.of(year, 1, 1));
        var tet = lunar.get().tet();
        tet.minusDays(1).datesUntil(tet.plusDays(4)).forEach(days::add);
        days.add(lunar.get().gioTo());
        days.add(LocalDate.of(year, 4, 30));
        days.add(LocalDate.of(year, 5, 1));
        days.add(LocalDate.of(year, 9, 2));
        if (year >= SECOND_DAY_FROM) {
            days.add(beside(LocalDate.of(year, 9, 2)));
        }
        return withSubstitutes(days);
    }

    private static LocalDate beside(LocalDate nationalDay) {
        var day = nationalDay.getDayOfWeek();
        return day == DayOfWeek.MONDAY || day == DayOfWeek.THURSDAY
                ? nationalDay.plusDays(1)
                : nationalDay.minusDays(1);
    }

    /** A holiday on a day of rest is made up on the next working day (nghỉ bù). */
    private static Set<LocalDate> withSubstitutes(List<LocalDate> days) {
        var off = new TreeSet<LocalDate>();
        var owed = new ArrayList<LocalDate>();
        for (var day : new TreeSet<>(days)) {
            if (isRest(day)) {
                owed.add(day);
            } else {
                off.add(day);
            }
        }
        for (var day : owed) {
            var next = day;
            while (isRest(next) || off.contains(next)) {
                next = next.plusDays(1);
            }
            off.add(next);
        }
        return off;
    }

    static boolean isRest(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
