package vn.bangvang.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LegalHolidaysTest {
    @Test
    void tet_and_the_day_of_the_hung_kings_follow_the_moon() {
        assertThat(LunarDays.of(2019))
                .contains(new LunarDays(LocalDate.of(2019, 2, 5), LocalDate.of(2019, 4, 14)));
        assertThat(LunarDays.of(2030))
                .as("Viet Nam's own calendar, a day before China's")
                .contains(new LunarDays(LocalDate.of(2030, 2, 2), LocalDate.of(2030, 4, 12)));
        assertThat(LunarDays.of(2051)).isEmpty();
    }

    @Test
    void the_days_off_of_2018_are_those_that_were_announced() {
        assertThat(LegalHolidays.of(2018))
                .containsExactly(
                        LocalDate.of(2018, 1, 1),
                        LocalDate.of(2018, 2, 15),
                        LocalDate.of(2018, 2, 16),
                        LocalDate.of(2018, 2, 19),
                        LocalDate.of(2018, 2, 20),
                        LocalDate.of(2018, 2, 21),
                        LocalDate.of(2018, 4, 25),
                        LocalDate.of(2018, 4, 30),
                        LocalDate.of(2018, 5, 1),
                        LocalDate.of(2018, 9, 3));
    }

    @Test
    void holidays_on_a_weekend_are_made_up_on_the_next_working_days() {
        assertThat(LegalHolidays.of(2023))
                .contains(
                        LocalDate.of(2023, 1, 2),
                        LocalDate.of(2023, 5, 2),
                        LocalDate.of(2023, 5, 3),
                        LocalDate.of(2023, 9, 1),
                        LocalDate.of(2023, 9, 4));
    }

    @Test
    void a_saturday_worked_for_a_day_that_was_swapped_counts() {
        var days =
                new WorkingDays(
                        Set.of(LocalDate.of(2019, 4, 29)),
                        Set.of(LocalDate.of(2019, 5, 4)),
                        Set.of(2019));

        assertThat(days.isWorkingDay(LocalDate.of(2019, 4, 29))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2019, 5, 4))).isTrue();
        assertThat(days.isCertain(LocalDate.of(2027, 2, 8))).isFalse();
    }
}
