package vn.bangvang.eligibility.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.eligibility.Outcome.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.award.Commendation;
import vn.bangvang.eligibility.Finding;
import vn.bangvang.eligibility.Outcome;
import vn.bangvang.eligibility.Verdict;
import vn.bangvang.eligibility.history.Counting;
import vn.bangvang.eligibility.history.History;
import vn.bangvang.person.year.Discipline;
import vn.bangvang.person.year.Rating;
import vn.bangvang.person.year.YearFacts;
import vn.bangvang.platform.SourceStatus;

/** Branches of which one is enough, and what of a past counts. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BranchesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

    @ParameterizedTest
    @CsvSource({
        "MET, MET, NOT_MET, MET",
        "MET, NOT_MET, UNKNOWN, UNKNOWN",
        "MET, NOT_MET, NOT_MET, NOT_MET",
        "NOT_MET, MET, MET, NOT_MET",
        "UNKNOWN, MET, NOT_MET, UNKNOWN"
    })
    void one_branch_is_enough_but_what_stands_outside_must_hold(
            Outcome always, Outcome one, Outcome other, Outcome expected) {
        var verdict =
                new Verdict(
                        "E14",
                        DAY,
                        List.of(
                                finding("A", always, null),
                                finding("B", one, "1"),
                                finding("C", other, "2")));

        assertThat(verdict.outcome()).isEqualTo(expected);
    }

    @Test
    void what_is_missing_is_told_of_the_branch_that_stands_best() {
        var verdict =
                new Verdict(
                        "E14",
                        DAY,
                        List.of(
                                finding("A", MET, null),
                                finding("B", NOT_MET, "1"),
                                finding("C", UNKNOWN, "2"),
                                finding("D", MET, "2")));

        assertThat(verdict.missing()).extracting(Finding::rule).containsExactly("C");
    }

    @Test
    void forms_for_a_theme_or_a_sudden_exploit_do_not_count_where_they_stand_apart() {
        var history = past(Map.of(), form(2020, Commendation.THEMATIC), form(2022, null));
        var apart = history.counting(new Counting(0, Counting.APART, false));

        assertThat(history.last("BK_T", 2021)).isPresent();
        assertThat(apart.last("BK_T", 2021)).isEmpty();
        assertThat(apart.last("BK_T", 2025)).map(History.Merit::year).contains(2022);
    }

    @Test
    void what_came_before_the_end_of_a_disciplinary_period_does_not_count() {
        var until = LocalDate.of(2021, 3, 15);
        var history =
                past(
                        Map.of(2020, disciplined(until)),
                        form(2020, Commendation.MERIT),
                        form(2021, Commendation.MERIT),
                        form(2022, Commendation.MERIT));
        var from = Counting.afterDiscipline(history, 2025);
        var counting = new Counting(from, java.util.Set.of(), false);
        var counted = history.counting(counting);

        assertThat(from).isEqualTo(2021);
        assertThat(counted.merit("BK_T", 2020)).isEmpty();
        assertThat(counted.merit("BK_T", 2021)).isPresent();
        // of the year in which it ended nobody knows how much counts
        assertThat(counting.sure(MET, List.of(2021, 2022))).isEqualTo(UNKNOWN);
        assertThat(counting.sure(MET, List.of(2022, 2023))).isEqualTo(MET);
        assertThat(counting.sure(NOT_MET, List.of(2021))).isEqualTo(NOT_MET);
    }

    @Test
    void a_discipline_after_the_year_judged_changes_nothing_of_it() {
        var history = past(Map.of(2026, disciplined(LocalDate.of(2027, 1, 1))));

        assertThat(Counting.afterDiscipline(history, 2025)).isZero();
        assertThat(Counting.afterDiscipline(past(Map.of()), 2025)).isZero();
    }

    private static YearFacts disciplined(LocalDate until) {
        return new YearFacts(
                Rating.HT, 0, Discipline.CANH_CAO, null, null, null, null, null, null, until);
    }

    private static History past(Map<Integer, YearFacts> years, History.Merit... merits) {
        return new History("", new TreeMap<>(years), List.of(merits), List.of(), 2000);
    }

    private static History.Merit form(int year, Commendation commendation) {
        return new History.Merit(
                "BK_T",
                year,
                LocalDate.of(year, 12, 20),
                "QĐ " + year,
                "",
                "Thành tích " + year,
                true,
                false,
                commendation,
                null);
    }

    private static Finding finding(String rule, Outcome outcome, String branch) {
        return new Finding(
                rule, outcome, List.of(), List.of(), "L1", "Điều 1", SourceStatus.FOUND, branch);
    }
}
