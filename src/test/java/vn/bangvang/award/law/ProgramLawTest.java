package vn.bangvang.award.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.award.AwardObject;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.Subject;
import vn.bangvang.decision.Rounding;

/** Votes, days, things and money by the law that the program brings along. */
class ProgramLawTest {
    private static final Catalogue LAW = ProgramLaw.read().catalogue();

    @Test
    void every_day_since_the_first_law_has_one_era() {
        var eras = LAW.eras();
        for (var i = 1; i < eras.size(); i++) {
            assertThat(eras.get(i).from()).isEqualTo(eras.get(i - 1).to().plusDays(1));
        }
        assertThat(eras.get(0).from()).isEqualTo(LocalDate.of(2005, 10, 1));
        assertThat(eras.get(eras.size() - 1).to()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "CSTDT,  2016-12-09, false, 10, 9",
        "CSTDT,  2018-12-09, false, 10, 9",
        "CSTDT,  2024-12-09, false, 10, 9",
        "LDTT,   2016-12-09, true,  10, 7",
        "LDTT,   2016-12-09, true,  11, 8",
    })
    void a_council_needs_the_share_of_votes_that_the_law_asks_for(
            String award, LocalDate day, boolean education, int of, int needed) {
        assertThat(LAW.vote(award, day, education).orElseThrow().needed(of)).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({
        "TL-H,  2016-12-09, 10",
        "TL-H,  2018-12-09, 20",
        "TL-H,  2024-12-09, 20",
        "TL-HY, 2016-12-09, 10",
    })
    void a_step_has_the_working_days_of_its_decree(String step, LocalDate day, int days) {
        assertThat(LAW.limit(step, day).orElseThrow().count()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2018-12-09", "2024-12-09"})
    void opinions_of_other_offices_have_no_days_since_the_decree_of_2017(LocalDate day) {
        assertThat(LAW.limit("TL-HY", day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LDTT,   2016-12-09, NONE",
        "CSTDCS, 2016-12-09, BANG_CN",
        "LDTT,   2018-12-09, NONE",
        "CSTDCS, 2018-12-09, BANG_CN",
        "LDTT,   2024-12-09, NONE",
        "CSTDCS, 2024-12-09, BANG_CN",
    })
    void what_is_handed_over_is_what_the_law_has_a_form_for(
            String award, LocalDate day, AwardObject object) {
        assertThat(LAW.object(award, day)).isEqualTo(object);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-09, HIGHEST_OF_ALL",
        "2018-12-09, HIGHEST_TITLE_PLUS_FORM",
        "2024-12-09, HIGHEST_TITLE_PLUS_FORM",
    })
    void titles_and_forms_of_one_recipient_are_paid_as_the_decree_says(LocalDate day, String mode) {
        assertThat(LAW.row("B-STACK", null, null, day).orElseThrow().mode()).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource({
        "TTLDTT, COLLECTIVE, 970000,  970000",
        "CSTDCS, INDIVIDUAL, 1210000, 1210000",
        "LDTT,   INDIVIDUAL, 370000,  360000",
        "GK_H,   COLLECTIVE, 730000,  730000",
        "GK_H,   INDIVIDUAL, 370000,  360000",
    })
    void bonuses_of_2016_are_coefficients_of_the_base_salary_rounded_to_ten_thousand(
            String award, Subject subject, long up, long nearest) {
        var day = LocalDate.of(2016, 12, 9);
        var hundredths = LAW.bonus(award, subject, day).orElseThrow().hundredths();

        assertThat(salary(day)).isEqualTo(1_210_000);
        assertThat(Rounding.ROUND_UP_10K.round(salary(day) * hundredths / 100)).isEqualTo(up);
        assertThat(Rounding.ROUND_NEAREST_10K.round(salary(day) * hundredths / 100))
                .isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-09, 1490000, 15, 230000, 220000",
        "2025-03-09, 2340000, 30, 710000, 700000",
        "2026-08-09, 2530000, 30, 760000, 760000",
    })
    void the_base_salary_is_that_of_the_day(
            LocalDate day, long base, int hundredths, long up, long nearest) {
        assertThat(salary(day)).isEqualTo(base);
        assertThat(Rounding.ROUND_UP_10K.round(base * hundredths / 100)).isEqualTo(up);
        assertThat(Rounding.ROUND_NEAREST_10K.round(base * hundredths / 100)).isEqualTo(nearest);
    }

    private static long salary(LocalDate day) {
        return LAW.salary(day).orElseThrow().amount().longValueExact();
    }
}
