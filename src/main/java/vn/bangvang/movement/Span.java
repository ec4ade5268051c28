package vn.bangvang.movement;

import java.time.LocalDate;
import vn.bangvang.award.Achieved;

/** Which days a round judges under the number of its year. */
public enum Span {
    /** Năm dương lịch. */
    CALENDAR_YEAR,
    /** Năm học: that of 2017 begins in September 2016 and ends in May 2017. */
    SCHOOL_YEAR;

    public Achieved of(int year) {
        return this == CALENDAR_YEAR
                ? Achieved.years(year, year)
                : new Achieved(LocalDate.of(year - 1, 9, 1), LocalDate.of(year, 5, 31));
    }

    static Span of(Achieved period) {
        return period.from().getDayOfYear() == 1 ? CALENDAR_YEAR : SCHOOL_YEAR;
    }

    /** As documents say it: "năm 2017", "năm học 2016 - 2017". */
    public String text(int year) {
        return this == CALENDAR_YEAR ? "năm " + year : "năm học %d - %d".formatted(year - 1, year);
    }
}
