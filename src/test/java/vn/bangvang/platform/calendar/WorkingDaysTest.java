package vn.bangvang.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkingDaysTest {
    private final WorkingDays days =
            new WorkingDays(Set.of(LocalDate.of(2017, 1, 2)), Set.of(), Set.of(2017));

    @Test
    void ten_working_days_jump_over_weekends_and_holidays() {
        assertThat(days.after(LocalDate.of(2016, 12, 20), 10)).isEqualTo(LocalDate.of(2017, 1, 4));
    }

    @Test
    void days_between_count_the_last_and_not_the_first() {
        var friday = LocalDate.of(2016, 12, 30);
        var wednesday = LocalDate.of(2017, 1, 4);

        assertThat(days.between(friday, wednesday)).isEqualTo(2);
        assertThat(days.between(wednesday, friday)).isEqualTo(-2);
        assertThat(days.between(friday, friday)).isZero();
    }
}
