package vn.bangvang.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoundFormTest {
    @Test
    void the_same_round_in_another_year_keeps_its_awards_and_units() {
        var before = form("Khen thưởng tổng kết năm 2016", 2016, LocalDate.of(2016, 12, 15));

        assertThat(before.in(2018))
                .isEqualTo(form("Khen thưởng tổng kết năm 2018", 2018, LocalDate.of(2018, 12, 15)));
    }

    @Test
    void both_years_of_a_school_year_move() {
        var before = form("Năm học 2016-2017, kế hoạch số 20", 2017, LocalDate.of(2017, 6, 30));

        assertThat(before.in(2018))
                .isEqualTo(
                        form("Năm học 2017-2018, kế hoạch số 20", 2018, LocalDate.of(2018, 6, 30)));
    }

    private static RoundForm form(String name, int year, LocalDate submitBy) {
        return new RoundForm(name, year, submitBy, List.of("LDTT"), List.of("XA01", "XA02"));
    }
}
