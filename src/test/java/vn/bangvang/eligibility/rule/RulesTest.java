package vn.bangvang.eligibility.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.bangvang.eligibility.Outcome.*;
import static vn.bangvang.platform.SourceStatus.FOUND;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.LawKind;
import vn.bangvang.award.LawRow;
import vn.bangvang.award.Subject;
import vn.bangvang.eligibility.Finding;
import vn.bangvang.eligibility.Outcome;
import vn.bangvang.eligibility.Proof;
import vn.bangvang.eligibility.Verdict;
import vn.bangvang.eligibility.history.History;
import vn.bangvang.eligibility.rule.Candidate.Cap;
import vn.bangvang.person.initiative.InitiativeScope;
import vn.bangvang.person.year.Discipline;
import vn.bangvang.person.year.Rating;
import vn.bangvang.person.year.YearFacts;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulesTest {
    private static final int YEAR = 2016;

    @ParameterizedTest
    @CsvSource({"HTXS,MET", "HTT,MET", "HT,NOT_MET", "KHT,NOT_MET", ",UNKNOWN"})
    void a_rating_of_at_least_completed_well_is_needed(Rating rating, Outcome expected) {
        judged(YearRules.RATING, "C-RATING", "3", null, person(facts(rating)), expected);
    }

    @ParameterizedTest
    @CsvSource({"2016-03-01,MET", "2016-03-02,NOT_MET", "2000-01-01,MET", ",UNKNOWN"})
    void ten_whole_months_of_service_are_needed(LocalDate recruitedOn, Outcome expected) {
        var candidate = Candidates.as(person(facts(Rating.HTT))).recruitedOn(recruitedOn).done();

        judged(YearRules.NEWCOMER, "X-NEW", "10", null, candidate, expected);
    }

    @Test
    void months_of_service_are_counted_to_the_end_of_the_school_year_in_a_school() {
        var c =
                Candidates.as(person(facts(Rating.HTT)))
                        .recruitedOn(LocalDate.of(2015, 9, 1))
                        .done();
        var school = Candidates.as(c).periodTo(LocalDate.of(2016, 5, 31)).done();

        judged(YearRules.NEWCOMER, "X-NEW", "10", null, school, NOT_MET);
        judged(YearRules.NEWCOMER, "X-NEW", "10", null, c, MET);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,MET",
        "39,0,MET",
        "40,0,NOT_MET",
        "120,0,NOT_MET",
        "10,180,MET",
        ",180,UNKNOWN"
    })
    void forty_working_days_of_leave_exclude_and_maternity_never_counts(
            Integer days, int maternity, Outcome expected) {
        var facts = new YearFacts(Rating.HTT, days, Discipline.NONE, maternity, null, null);

        judged(YearRules.LEAVE, "X-LEAVE40", "40", null, person(facts), expected);
    }

    @ParameterizedTest
    @CsvSource({"NONE,MET", "KHIEN_TRACH,NOT_MET", "CANH_CAO,NOT_MET", ",UNKNOWN"})
    void any_discipline_of_the_year_excludes(Discipline discipline, Outcome expected) {
        var facts = new YearFacts(Rating.HTT, 0, discipline);

        judged(YearRules.DISCIPLINE, "X-DISC", null, "KHIEN_TRACH", person(facts), expected);
    }

    @ParameterizedTest
    @CsvSource({"12,true,MET", "12,false,NOT_MET", "12,,UNKNOWN", "11,false,", ",,"})
    void a_year_of_training_counts_when_its_result_is_good(
            Integer months, Boolean good, Outcome expected) {
        var facts = new YearFacts(Rating.HTT, 0, Discipline.NONE, null, months, good);

        judged(YearRules.STUDY, "T-STUDY", "12", "KHA", person(facts), expected);
    }

    @ParameterizedTest
    @CsvSource({"Xã cũ,6,Đồng ý,MET", "Xã cũ,6,,UNKNOWN", "Xã cũ,5,,", ",0,,"})
    void half_a_year_at_another_unit_needs_its_opinion(
            String unit, int months, String opinion, Outcome expected) {
        var moved =
                Candidates.as(person(facts(Rating.HTT)))
                        .moved(unit, months)
                        .claiming(c -> c.getOpinions().setFormer(opinion))
                        .done();

        judged(YearRules.MOVE, "T-MOVE", "6", null, moved, expected);
    }

    @ParameterizedTest
    @CsvSource({"12/QĐ-TH01,MET", ",NOT_MET"})
    void a_fighter_must_be_an_advanced_worker_of_the_year(String where, Outcome expected) {
        var inRound = Candidates.as(person(facts(Rating.HTT))).advancedWorker(where).done();
        var elsewhere =
                Candidates.as(person(facts(Rating.HTT)))
                        .claiming(c -> c.setRecognisedElsewhere(where))
                        .done();

        judged(YearRules.ADVANCED_WORKER, "C-CSCS-LDTT", null, null, inRound, expected);
        judged(YearRules.ADVANCED_WORKER, "C-CSCS-LDTT", null, null, elsewhere, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "REQUIRED,true,HTT,MET",
        "REQUIRED,false,HTXS,NOT_MET",
        "OR_HTXS,false,HTXS,MET",
        "OR_HTXS,false,HTT,NOT_MET",
        "OR_HTXS,true,HTT,MET"
    })
    void an_initiative_is_needed_until_2024_when_an_outstanding_rating_will_do_as_well(
            String mode, boolean initiative, Rating rating, Outcome expected) {
        var ideas =
                initiative
                        ? List.of(new History.Idea(YEAR, InitiativeScope.BASE, "07/QĐ"))
                        : List.<History.Idea>of();
        var candidate = person(history(Map.of(YEAR, facts(rating)), List.of(), ideas, YEAR));

        judged(YearRules.INITIATIVE, "C-INITIATIVE", "1", mode, candidate, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'2014,2015,2016',2016,MET",
        "'2013,2014,2015',2016,MET",
        "'2013,2015,2016',2010,NOT_MET",
        "'2013,2015,2016',2015,UNKNOWN",
        "'2014,2015',2010,NOT_MET",
        "'2011,2012,2013',2010,NOT_MET"
    })
    void three_years_running_as_fighter_are_needed_and_a_year_before_the_book_is_unknown(
            String years, int completeFrom, Outcome expected) {
        var candidate = person(history(Map.of(), merits("CSTDCS", years), List.of(), completeFrom));

        judged(ChainRules.CHAIN, "C-CST-1", "3", "CSTDCS", candidate, expected);
    }

    @Test
    void a_chain_names_what_is_missing_and_links_what_proves_it() {
        var candidate = person(history(Map.of(), merits("CSTDCS", "2014,2016"), List.of(), YEAR));

        var finding =
                ChainRules.CHAIN.judge(candidate, row("C-CST-1", "3", "CSTDCS")).orElseThrow();

        assertThat(finding.args()).containsExactly("2", "3", "CSTDCS", "2015");
        assertThat(finding.proofs())
                .containsExactly(
                        new Proof("CSTDCS 2014 – QĐ 2014", "verify.xhtml?id=2014"),
                        new Proof("CSTDCS 2016 – QĐ 2016", "verify.xhtml?id=2016"));
        assertThat(finding.law()).isEqualTo("L1");
    }

    @ParameterizedTest
    @CsvSource({
        "'2013,2016',2016,MET",
        "'2012,2015',2016,MET",
        "'2010,2016',2000,NOT_MET",
        "'2011,2014',2000,NOT_MET",
        "'2010,2016',2016,UNKNOWN",
        "'2016',2000,UNKNOWN"
    })
    void two_provincial_titles_running_are_needed_for_the_national_one(
            String years, int completeFrom, Outcome expected) {
        var candidate = person(history(Map.of(), merits("CSTDT", years), List.of(), completeFrom));

        judged(ChainRules.TWICE_RUNNING, "C-CSTQ-1", "2", "CSTDT", candidate, expected);
    }

    @ParameterizedTest
    @CsvSource({"'2010',MET", "'2017',UNKNOWN", "'',UNKNOWN"})
    void a_lower_form_must_come_first_where_the_standard_says_so(String years, Outcome expected) {
        var candidate = person(history(Map.of(), merits("BK_T", years), List.of(), YEAR));

        judged(ChainRules.PRIOR, "C-PRIOR", "1", "BK_T", candidate, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'HTXS,HTXS,HTXS,HTXS,HTXS','2011',MET",
        "'HTXS,HTXS,HTXS,HTXS,HTXS','2012',NOT_MET",
        "'HTXS,HTXS,HTT,HTXS,HTXS','2011',NOT_MET",
        "'HTXS,,HTXS,HTXS,HTXS','2011',UNKNOWN"
    })
    void five_outstanding_years_must_follow_the_award_before(
            String ratings, String prior, Outcome expected) {
        var years = new TreeMap<Integer, YearFacts>();
        var list = ratings.split(",", -1);
        for (var i = 0; i < list.length; i++) {
            years.put(2012 + i, facts(list[i].isEmpty() ? null : Rating.valueOf(list[i])));
        }
        var candidate = person(history(years, merits("BK_T", prior), List.of(), YEAR));

        judged(
                ChainRules.RATED_YEARS,
                "C-YEARS-AFTER",
                "5",
                "HTXS AFTER BK_T",
                candidate,
                expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'2012,2014,2016',2000,MET",
        "'2011,2013,2015',2000,MET",
        "'2011,2014,2016',2000,NOT_MET",
        "'2014,2016',2000,NOT_MET",
        "'2014,2016',2016,UNKNOWN"
    })
    void three_times_a_fighter_within_five_years(String years, int completeFrom, Outcome expected) {
        var candidate = person(history(Map.of(), merits("CSTDCS", years), List.of(), completeFrom));

        judged(ChainRules.TIMES, "C-TIMES", "3", "CSTDCS 5", candidate, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "PROVINCE,2015,MET",
        "NATION,2015,MET",
        "BASE,2015,UNKNOWN",
        "PROVINCE,2012,UNKNOWN"
    })
    void an_initiative_with_effect_in_the_province_is_needed(
            InitiativeScope scope, int year, Outcome expected) {
        var ideas = List.of(new History.Idea(year, scope, "07/QĐ"));
        var candidate = person(history(Map.of(), List.of(), ideas, YEAR));

        judged(ChainRules.INITIATIVES, "C-INIT-SCOPE", "1", "PROVINCE 3", candidate, expected);
    }

    @ParameterizedTest
    @CsvSource({"10,5,NOT_MET", "10,6,MET", "11,6,MET", ",,UNKNOWN", "10,,UNKNOWN"})
    void more_than_half_of_a_collective_must_be_advanced_workers(
            Integer members, Integer advanced, Outcome expected) {
        judged(
                GroupRules.SHARE_ABOVE,
                "C-TTTT-1",
                "0.5",
                null,
                collective(members, advanced, null, null, null),
                expected);
    }

    @ParameterizedTest
    @CsvSource({"10,7,MET", "10,6,NOT_MET", "3,2,NOT_MET", ",,UNKNOWN"})
    void seventy_percent_are_enough_from_2024_on(
            Integer members, Integer advanced, Outcome expected) {
        judged(
                GroupRules.SHARE_AT_LEAST,
                "C-TTTT-2",
                "0.70",
                null,
                collective(members, advanced, null, null, null),
                expected);
    }

    @ParameterizedTest
    @CsvSource({"0,MET", "1,NOT_MET", ",UNKNOWN"})
    void no_member_may_be_disciplined_and_all_must_complete_their_tasks(
            Integer count, Outcome expected) {
        var group = collective(10, 7, 1, count, count);

        judged(GroupRules.NO_MEMBER_DISCIPLINED, "C-NO-CC", null, null, group, expected);
        judged(GroupRules.ALL_COMPLETE, "C-TTXS-ALL", null, null, group, expected);
    }

    @ParameterizedTest
    @CsvSource({"0,NOT_MET", "1,MET", ",UNKNOWN"})
    void an_outstanding_collective_has_a_fighter(Integer fighters, Outcome expected) {
        judged(
                GroupRules.FIGHTERS,
                "C-TTXS-CSTD",
                "1",
                null,
                collective(10, 7, fighters, 0, 0),
                expected);
    }

    @ParameterizedTest
    @CsvSource({",MET", "2016-12-31,MET", "2016-12-30,NOT_MET"})
    void a_dissolved_collective_gets_nothing(LocalDate closedOn, Outcome expected) {
        var closed =
                Candidates.as(collective(null, null, null, null, null)).closedOn(closedOn).done();

        judged(GroupRules.STILL_OPEN, "U-CLOSED", null, null, closed, expected);
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
        var c = person(facts(Rating.HTXS));
        var capped = Candidates.as(c).cap(new Cap(proposed, here, elsewhere, complete)).done();

        judged(GroupRules.CAP, "Q-CSCS-15", "0.15", null, capped, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "true,BLOCK,MET",
        ",BLOCK,UNKNOWN",
        "false,BLOCK,NOT_MET",
        "false,WARN,NOTE",
        ",WARN,NOTE"
    })
    void registration_blocks_until_2023_and_is_only_said_afterwards(
            Boolean registered, String mode, Outcome expected) {
        var candidate = Candidates.as(person(facts(Rating.HTT))).registered(registered).done();

        judged(Principles.REGISTERED, "P-REG", null, mode, candidate, expected);
    }

    @ParameterizedTest
    @CsvSource({",MET", "Đang thanh tra,NOT_MET"})
    void a_matter_under_way_stops_every_award(String hold, Outcome expected) {
        var candidate = Candidates.as(person(facts(Rating.HTT))).hold(hold).done();

        judged(Principles.NO_HOLD, "P-HOLD", null, null, candidate, expected);
    }

    @Test
    void a_verdict_is_as_bad_as_its_worst_finding_and_a_note_decides_nothing() {
        assertThat(verdict(MET, MET, NOTE)).isEqualTo(MET);
        assertThat(verdict(MET, UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(verdict(UNKNOWN, NOT_MET)).isEqualTo(NOT_MET);
        assertThat(verdict()).isEqualTo(UNKNOWN);
        assertThat(verdict(NOTE)).isEqualTo(UNKNOWN);
    }

    @Test
    void a_rule_that_fails_says_so_under_a_number_and_the_others_are_judged_all_the_same() {
        var withoutItsNumber = row("C-CHAIN", null, "CSTDCS");
        var catalogue =
                new Catalogue(
                        List.of(), List.of(), List.of(withoutItsNumber, row("P-HOLD", null, null)));

        var verdict = Rules.judge(person(facts(Rating.HTT)), catalogue);

        assertThat(verdict.findings())
                .extracting(Finding::rule, Finding::outcome)
                .containsExactly(tuple("C-CHAIN", FAILED), tuple("P-HOLD", MET));
        assertThat(verdict.findings().get(0).args().get(1)).as("number").isNotEqualTo("");
        assertThat(verdict.outcome()).isEqualTo(FAILED);
    }

    private static void judged(
            Rule rule,
            String code,
            String amount,
            String mode,
            Candidate candidate,
            Outcome expected) {
        assertThat(
                        rule.judge(candidate, row(code, amount, mode))
                                .map(Finding::outcome)
                                .orElse(null))
                .isEqualTo(expected);
    }

    private static Outcome verdict(Outcome... outcomes) {
        var findings =
                java.util.Arrays.stream(outcomes)
                        .map(
                                o ->
                                        new Finding(
                                                "R", o, List.of(), List.of(), "L1", "Điều 1", FOUND,
                                                null))
                        .toList();
        return new Verdict("E14", LocalDate.of(2016, 12, 31), findings).outcome();
    }

    private static LawRow row(String rule, String amount, String mode) {
        return new LawRow(
                "L1",
                LawKind.CONDITION,
                rule,
                null,
                null,
                LocalDate.of(2014, 8, 20),
                null,
                amount == null ? null : new BigDecimal(amount),
                mode,
                "Điều 28",
                FOUND,
                null);
    }

    private static YearFacts facts(Rating rating) {
        return new YearFacts(rating, 0, Discipline.NONE);
    }

    private static List<History.Merit> merits(String award, String years) {
        var merits = new ArrayList<History.Merit>();
        for (var year : years.isEmpty() ? new String[0] : years.split(",")) {
            var y = Integer.parseInt(year);
            merits.add(
                    new History.Merit(
                            award,
                            y,
                            LocalDate.of(y, 12, 31),
                            "QĐ " + y,
                            "verify.xhtml?id=" + year,
                            "Thành tích " + y,
                            false,
                            false));
        }
        return merits;
    }

    private static History history(
            Map<Integer, YearFacts> years,
            List<History.Merit> merits,
            List<History.Idea> ideas,
            int completeFrom) {
        return new History("", new TreeMap<>(years), merits, ideas, completeFrom);
    }

    private static Candidate person(YearFacts facts) {
        return person(history(Map.of(YEAR, facts), List.of(), List.of(), YEAR));
    }

    private static Candidate person(History history) {
        return Candidates.of("LDTT", Subject.INDIVIDUAL, LocalDate.of(YEAR, 12, 31))
                .history(history)
                .done();
    }

    private static Candidate collective(
            Integer members,
            Integer advanced,
            Integer fighters,
            Integer incomplete,
            Integer disciplined) {
        return Candidates.of("TTLDTT", Subject.COLLECTIVE, LocalDate.of(YEAR, 12, 31))
                .history(History.unknown(YEAR))
                .members(members, advanced, fighters, incomplete, disciplined)
                .done();
    }
}
