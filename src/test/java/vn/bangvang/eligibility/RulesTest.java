package vn.bangvang.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.award.SourceStatus.FOUND;
import static vn.bangvang.eligibility.Outcome.MET;
import static vn.bangvang.eligibility.Outcome.NOT_MET;
import static vn.bangvang.eligibility.Outcome.UNKNOWN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.award.RuleRow;
import vn.bangvang.award.Subject;
import vn.bangvang.eligibility.Candidate.Cap;
import vn.bangvang.person.Discipline;
import vn.bangvang.person.Rating;
import vn.bangvang.person.YearFacts;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulesTest {
    private static final LocalDate YEAR_END = LocalDate.of(2016, 12, 31);

    @ParameterizedTest
    @CsvSource({"HTXS,MET", "HTT,MET", "HT,NOT_MET", "KHT,NOT_MET", ",UNKNOWN"})
    void a_rating_of_at_least_completed_well_is_needed(Rating rating, Outcome expected) {
        var candidate = person(new YearFacts(rating, 0, Discipline.NONE));

        assertThat(Rules.RATING.judge(candidate, row("C-RATING", "3")).outcome())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2016-03-01,MET", "2016-03-02,NOT_MET", "2000-01-01,MET", ",UNKNOWN"})
    void ten_whole_months_of_service_are_needed(LocalDate recruitedOn, Outcome expected) {
        var candidate =
                new Candidate(
                        "LDTT",
                        Subject.INDIVIDUAL,
                        YEAR_END,
                        YearFacts.UNKNOWN,
                        recruitedOn,
                        null,
                        null,
                        null,
                        null,
                        new Cap(0, 0, 0, true));

        assertThat(Rules.NEWCOMER.judge(candidate, row("X-NEW", "10")).outcome())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0,MET", "39,MET", "40,NOT_MET", "120,NOT_MET", ",UNKNOWN"})
    void forty_working_days_of_leave_exclude(Integer days, Outcome expected) {
        var candidate = person(new YearFacts(Rating.HTT, days, Discipline.NONE));

        assertThat(Rules.LEAVE.judge(candidate, row("X-LEAVE40", "40")).outcome())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"NONE,MET", "KHIEN_TRACH,NOT_MET", "CANH_CAO,NOT_MET", ",UNKNOWN"})
    void any_discipline_of_the_year_excludes(Discipline discipline, Outcome expected) {
        var candidate = person(new YearFacts(Rating.HTT, 0, discipline));

        assertThat(Rules.DISCIPLINE.judge(candidate, row("X-DISC", null)).outcome())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"12/QĐ-TH01,MET", ",NOT_MET"})
    void a_fighter_must_be_an_advanced_worker_of_the_year(String where, Outcome expected) {
        assertThat(
                        Rules.ADVANCED_WORKER
                                .judge(fighter(where, "1", Rating.HTT), row("C-CSCS-LDTT", "1"))
                                .outcome())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1,07/QĐ,HTT,MET",
        "1,,HTXS,NOT_MET",
        "2,,HTXS,MET",
        "2,,HTT,NOT_MET",
        "2,07/QĐ,HTT,MET"
    })
    void an_initiative_is_needed_until_2024_when_an_outstanding_rating_will_do_as_well(
            String branch, String initiative, Rating rating, Outcome expected) {
        assertThat(
                        Rules.INITIATIVE
                                .judge(
                                        fighter("x", initiative, rating),
                                        row("C-INITIATIVE", branch))
                                .outcome())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10,5,NOT_MET", "10,6,MET", "11,6,MET", ",,UNKNOWN", "10,,UNKNOWN"})
    void more_than_half_of_a_collective_must_be_advanced_workers(
            Integer members, Integer advanced, Outcome expected) {
        assertThat(
                        Rules.SHARE_ABOVE
                                .judge(collective(members, advanced), row("C-TTTT-1", "0.5"))
                                .outcome())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10,7,MET", "10,6,NOT_MET", "3,2,NOT_MET", ",,UNKNOWN"})
    void seventy_percent_are_enough_from_2024_on(
            Integer members, Integer advanced, Outcome expected) {
        assertThat(
                        Rules.SHARE_AT_LEAST
                                .judge(collective(members, advanced), row("C-TTTT-2", "0.70"))
                                .outcome())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "93,227,393,true,MET",
        "93,227,392,true,NOT_MET",
        "93,227,0,false,UNKNOWN",
        "34,227,0,false,MET",
        "1,0,0,true,NOT_MET"
    })
    void the_cap_is_fifteen_percent_and_unknown_while_units_have_not_declared(
            long proposed, long here, long elsewhere, boolean complete, Outcome expected) {
        var candidate =
                new Candidate(
                        "CSTDCS",
                        Subject.INDIVIDUAL,
                        YEAR_END,
                        YearFacts.UNKNOWN,
                        null,
                        "x",
                        "y",
                        null,
                        null,
                        new Cap(proposed, here, elsewhere, complete));

        assertThat(Rules.CAP.judge(candidate, row("Q-CSCS-15", "0.15")).outcome())
                .isEqualTo(expected);
    }

    @Test
    void a_verdict_is_as_bad_as_its_worst_finding() {
        assertThat(verdict(MET, MET)).isEqualTo(MET);
        assertThat(verdict(MET, UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(verdict(UNKNOWN, NOT_MET)).isEqualTo(NOT_MET);
        assertThat(new Verdict("E26", List.of()).outcome()).isEqualTo(UNKNOWN);
    }

    @Test
    void a_finding_carries_its_numbers_and_article() {
        var finding = Rules.SHARE_ABOVE.judge(collective(10, 5), row("C-TTTT-1", "0.5"));

        assertThat(finding)
                .isEqualTo(
                        new Finding(
                                "C-TTTT-1", NOT_MET, List.of("5", "10", "50"), "Điều 28", FOUND));
    }

    private static Outcome verdict(Outcome... outcomes) {
        var findings =
                java.util.Arrays.stream(outcomes)
                        .map(o -> new Finding("R", o, List.of(), "Điều 1", FOUND))
                        .toList();
        return new Verdict("E14", findings).outcome();
    }

    private static RuleRow row(String rule, String amount) {
        return new RuleRow(
                rule,
                "LDTT",
                "E14",
                amount == null ? null : new BigDecimal(amount),
                "Điều 28",
                FOUND);
    }

    private static Candidate person(YearFacts facts) {
        return new Candidate(
                "LDTT",
                Subject.INDIVIDUAL,
                YEAR_END,
                facts,
                LocalDate.of(2000, 1, 1),
                null,
                null,
                null,
                null,
                new Cap(0, 0, 0, true));
    }

    private static Candidate fighter(String advancedWorker, String initiative, Rating rating) {
        return new Candidate(
                "CSTDCS",
                Subject.INDIVIDUAL,
                YEAR_END,
                new YearFacts(rating, 0, Discipline.NONE),
                LocalDate.of(2000, 1, 1),
                advancedWorker,
                initiative,
                null,
                null,
                new Cap(0, 0, 0, true));
    }

    private static Candidate collective(Integer members, Integer advanced) {
        return new Candidate(
                "TTLDTT",
                Subject.COLLECTIVE,
                YEAR_END,
                YearFacts.UNKNOWN,
                null,
                null,
                null,
                members,
                advanced,
                new Cap(0, 0, 0, true));
    }
}
