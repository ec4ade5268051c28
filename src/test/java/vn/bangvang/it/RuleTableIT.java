package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.bangvang.award.AwardObject;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.CatalogueService;
import vn.bangvang.award.Commendation;
import vn.bangvang.award.LawKind;
import vn.bangvang.award.LawRow;
import vn.bangvang.award.Subject;
import vn.bangvang.decision.Rounding;
import vn.bangvang.eligibility.Finding;
import vn.bangvang.eligibility.KeptFindings;
import vn.bangvang.eligibility.Outcome;
import vn.bangvang.eligibility.claim.CulturalReview;
import vn.bangvang.eligibility.history.History;
import vn.bangvang.eligibility.rule.Candidate;
import vn.bangvang.eligibility.rule.Candidate.Cap;
import vn.bangvang.eligibility.rule.Candidate.Sector;
import vn.bangvang.eligibility.rule.Candidates;
import vn.bangvang.eligibility.rule.Rules;
import vn.bangvang.identity.SignInService;
import vn.bangvang.person.Posts;
import vn.bangvang.person.initiative.InitiativeScope;
import vn.bangvang.person.year.Discipline;
import vn.bangvang.person.year.Rating;
import vn.bangvang.person.year.YearFacts;
import vn.bangvang.platform.Acting;

/**
 * Every rule of the law as it is loaded, tried both ways: the table that is printed says rule, era,
 * case and verdict, and is compared with what the law asks.
 */
class RuleTableIT extends DeployedTest {
    private static final Set<String> RULES =
            new TreeSet<>(
                    List.of(
                            "Q-CSCS-15",
                            "X-LEAVE40",
                            "X-NEW10",
                            "X-DISC",
                            "C-CST-1",
                            "C-TTTT-1",
                            "C-TTTT-2",
                            "C-TTXS",
                            "P-REG",
                            "P-HOLD",
                            "V-90",
                            "V-70-EDU",
                            "TL-H",
                            "TL-HY",
                            "B-ROUND",
                            "B-STACK",
                            "OBJ-LDTT",
                            "U-CLOSED",
                            "P-ONE",
                            "P-YEAR1",
                            "C-GIVEN",
                            "C-BKT-1",
                            "P-SEP",
                            "P-AFTER",
                            "P-SKIP",
                            "T-INJ",
                            "T-SECOND",
                            "C-HC3-2",
                            "C-HC3-2-ND",
                            "C-HC3-2-TRAIN",
                            "C-HC3-3",
                            "HCLD3",
                            "C-TVH",
                            "C-TVH-POST",
                            "C-TVH-DAY",
                            "Q-ARMY",
                            "P-HEAD",
                            "P-NEXT2",
                            "C-YEARS-AFTER",
                            "Q-CO-CP"));

    private static final LocalDate E14 = LocalDate.of(2016, 12, 9);
    private static final LocalDate E17 = LocalDate.of(2018, 12, 9);
    private static final LocalDate E24 = LocalDate.of(2024, 12, 9);
    private static final LocalDate E25 = LocalDate.of(2025, 12, 9);

    @Inject CatalogueService catalogues;
    @Inject SignInService signIn;

    private final TreeMap<String, List<String>> verdicts = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void every_rule_says_yes_and_no_where_the_law_does() {
        var law = Acting.as(signIn.actor("noivu", 0).orElseThrow(), () -> catalogues.read());
        ofTheYear(law);
        ofChains(law);
        ofCollectives(law);
        principles(law);
        whatCountsOfThePast(law);
        injuryAndSecondment(law);
        workersAndHeads(law);
        culturalTitles(law);
        armedForces(law);
        headsAndFlags(law);
        nextPeriods(law);
        var kept = Rules.judge(working("ND", "Nông dân", E14.minusYears(8), 1), law);
        assertThat(KeptFindings.read(kept.era(), kept.day(), KeptFindings.json(kept)).findings())
                .extracting(f -> f.rule() + " " + f.branch() + " " + f.outcome())
                .isEqualTo(
                        kept.findings().stream()
                                .map(f -> f.rule() + " " + f.branch() + " " + f.outcome())
                                .toList());
        votesTimesAndMoney(law);

        assertThat(wrong).isEmpty();
        assertThat(verdicts.keySet()).containsExactlyElementsOf(RULES);
        verdicts.forEach(
                (rule, said) -> assertThat(Set.copyOf(said)).as(rule).hasSizeGreaterThan(1));
    }

    @Test
    void no_row_of_law_that_is_taken_away_stops_a_verdict_a_vote_or_a_sum() {
        var law = Acting.as(signIn.actor("noivu", 0).orElseThrow(), () -> catalogues.read());
        var rows = new LinkedHashSet<LawRow>();
        for (var kind : LawKind.values()) {
            days().forEach(day -> rows.addAll(law.rows(kind, day)));
        }
        var failed = new TreeSet<String>();
        for (var row : rows) {
            var others = rows.stream().filter(r -> r != row).toList();
            var without = new Catalogue(law.awards(), law.eras(), others);
            failed.addAll(failures(without, row.rule()));
        }
        failed.addAll(failures(new Catalogue(law.awards(), law.eras(), List.of()), "every row"));

        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(failed).isEmpty();
    }

    private static List<LocalDate> days() {
        return List.of(E14, E17, E24, E25);
    }

    /** What goes wrong by a law from which something was taken. */
    private static Set<String> failures(Catalogue law, String taken) {
        var failed = new TreeSet<String>();
        for (var award : law.awards()) {
            for (var day : days()) {
                for (var subject : award.subjects()) {
                    var verdict =
                            Rules.judge(
                                    asked(award.code(), subject, day)
                                            .history(past(day, good()))
                                            .members(10, 7, 1, 0, 0)
                                            .done(),
                                    law);
                    verdict.findings().stream()
                            .filter(f -> f.outcome() == Outcome.FAILED)
                            .forEach(f -> failed.add(taken + ": " + f.rule()));
                    law.bonus(award.code(), subject, day);
                }
                law.vote(award.code(), day, true);
                law.vote(award.code(), day, false);
                law.object(award.code(), day);
                law.salary(day);
            }
        }
        return failed;
    }

    private void ofTheYear(Catalogue law) {
        for (var day : List.of(E14, E17, E24)) {
            for (var leave : new int[] {39, 40}) {
                var facts = new YearFacts(Rating.HTT, leave, Discipline.NONE);
                // the exclusion by days of leave ended with the decree of 2014
                var expected = day != E14 ? "–" : leave < 40 ? "MET" : "NOT_MET";
                judged(
                        law,
                        "X-LEAVE40",
                        day,
                        leave + " ngày nghỉ",
                        worker("LDTT", day, facts),
                        expected);
            }
            for (var discipline : new Discipline[] {Discipline.NONE, Discipline.KHIEN_TRACH}) {
                var facts = new YearFacts(Rating.HTT, 0, discipline);
                judged(
                        law,
                        "X-DISC",
                        day,
                        discipline.name(),
                        worker("LDTT", day, facts),
                        discipline == Discipline.NONE ? "MET" : "NOT_MET");
            }
        }
        for (var day : List.of(E14, E17)) {
            for (var month : new int[] {2, 5}) {
                var recruited = LocalDate.of(day.getYear(), month, 1);
                var c = Candidates.as(worker("LDTT", day, good())).recruitedOn(recruited).done();
                judged(
                        law,
                        "X-NEW10",
                        day,
                        "vào làm 01/" + month,
                        c,
                        month == 2 ? "MET" : "NOT_MET");
            }
        }
    }

    private void ofChains(Catalogue law) {
        for (var day : List.of(E14, E17, E24, E25)) {
            var year = day.getYear();
            judged(
                    law,
                    "C-CST-1",
                    day,
                    "CSTDCS 3 năm liền",
                    chain("CSTDT", day, year - 2, year - 1, year),
                    "MET");
            judged(
                    law,
                    "C-CST-1",
                    day,
                    "CSTDCS thiếu 1 năm",
                    chain("CSTDT", day, year - 2, year),
                    "NOT_MET");
            judged(
                    law,
                    "C-BKT-1",
                    day,
                    "CSTDCS 2 năm liền",
                    chain("BK_T", day, year - 1, year),
                    day.isBefore(LocalDate.of(2024, 1, 1)) ? "UNKNOWN" : "MET");
            judged(
                    law,
                    "C-BKT-1",
                    day,
                    "không năm nào xuất sắc",
                    worker("BK_T", day, good()),
                    "UNKNOWN");
        }
    }

    private void ofCollectives(Catalogue law) {
        for (var day : List.of(E14, E17)) {
            judged(law, "C-TTTT-1", day, "5/10 LĐTT", group("TTLDTT", day, 10, 5, 0, 0), "NOT_MET");
            judged(law, "C-TTTT-1", day, "6/10 LĐTT", group("TTLDTT", day, 10, 6, 0, 0), "MET");
        }
        for (var day : List.of(E24, E25)) {
            judged(law, "C-TTTT-2", day, "6/10 LĐTT", group("TTLDTT", day, 10, 6, 0, 0), "NOT_MET");
            judged(law, "C-TTTT-2", day, "7/10 LĐTT", group("TTLDTT", day, 10, 7, 0, 0), "MET");
        }
        for (var day : List.of(E14, E17, E24, E25)) {
            judged(
                    law,
                    "C-TTXS",
                    day,
                    "69/100 LĐTT",
                    group("TTLDXS", day, 100, 69, 1, 0),
                    "NOT_MET");
            judged(law, "C-TTXS", day, "70/100 LĐTT", group("TTLDXS", day, 100, 70, 1, 0), "MET");
        }
        for (var day : List.of(E24, E25)) {
            var c = group("TTLDTT", day, 10, 8, 0, 0);
            var closed =
                    Candidates.as(c).registered(true).closedOn(LocalDate.of(2025, 6, 30)).done();
            judged(
                    law,
                    "U-CLOSED",
                    day,
                    "giải thể 30/06/2025",
                    closed,
                    day == E24 ? "–" : "NOT_MET");
            judged(law, "U-CLOSED", day, "đang hoạt động", c, day == E24 ? "–" : "MET");
        }
        var enough =
                asked("GK_H", Subject.HOUSEHOLD, E14).claiming(c -> c.setGiven(40_000_000L)).done();
        var less = Candidates.as(enough).claiming(c -> c.setGiven(39_999_999L)).done();
        judged(law, "C-GIVEN", E14, "góp 40.000.000 đ", enough, "MET");
        judged(law, "C-GIVEN", E14, "góp 39.999.999 đ", less, "NOT_MET");
    }

    private void principles(Catalogue law) {
        for (var day : List.of(E14, E17, E24)) {
            var c = worker("LDTT", day, good());
            var block = day.isBefore(LocalDate.of(2024, 1, 1));
            judged(
                    law,
                    "P-REG",
                    day,
                    "có đăng ký",
                    Candidates.as(c).registered(true).done(),
                    "MET");
            judged(
                    law,
                    "P-REG",
                    day,
                    "không đăng ký",
                    Candidates.as(c).registered(false).done(),
                    block ? "NOT_MET" : "NOTE");
            judged(
                    law,
                    "P-HOLD",
                    day,
                    "đang thanh tra",
                    Candidates.as(c).registered(true).hold("Đang thanh tra").done(),
                    day == E14 ? "–" : "NOT_MET");
            judged(law, "P-HOLD", day, "không có việc", c, day == E14 ? "–" : "MET");
        }
        for (var day : List.of(E14, E17)) {
            for (var proposed : new int[] {15, 16}) {
                var c =
                        asked("CSTDCS", Subject.INDIVIDUAL, day)
                                .history(past(day, good()))
                                .cap(new Cap(proposed, 100, 0, true))
                                .done();
                judged(
                        law,
                        "Q-CSCS-15",
                        day,
                        proposed + " trên 100 LĐTT",
                        c,
                        proposed == 15 ? "MET" : "NOT_MET");
            }
        }
        judged(
                law,
                "Q-CSCS-15",
                E24,
                "16 trên 100 LĐTT",
                asked("CSTDCS", Subject.INDIVIDUAL, E24)
                        .history(past(E24, good()))
                        .cap(new Cap(16, 100, 0, true))
                        .done(),
                "–");
        for (var day : List.of(E17, E24)) {
            var year = day.getYear();
            for (var same : new boolean[] {true, false}) {
                var merit =
                        new History.Merit(
                                "GK_H",
                                year,
                                LocalDate.of(year, 5, 1),
                                "5/QĐ",
                                "",
                                "Dập tắt đám cháy chợ huyện",
                                true,
                                false);
                var c =
                        asked("BK_T", Subject.INDIVIDUAL, day)
                                .history(
                                        new History(
                                                "",
                                                new TreeMap<>(Map.of(year, good())),
                                                List.of(merit),
                                                List.of(),
                                                2000))
                                .registered(true)
                                .achievement(
                                        same ? "Dập tắt đám cháy chợ huyện" : "Dạy giỏi nhiều năm")
                                .done();
                judged(
                        law,
                        "P-ONE",
                        day,
                        same ? "cùng thành tích đã có giấy khen" : "thành tích khác",
                        c,
                        same ? "NOT_MET" : "MET");
            }
        }
        for (var months : new int[] {6, 13}) {
            var before =
                    new History.Merit(
                            "BK_TTG",
                            2017,
                            E17.minusMonths(months),
                            "9/QĐ-TTg",
                            "",
                            "Khác",
                            true,
                            true);
            var c =
                    Candidates.of("HCLD3", Subject.INDIVIDUAL, E17)
                            .formOfState()
                            .year(2018)
                            .history(
                                    new History(
                                            "",
                                            new TreeMap<>(Map.of(2018, good())),
                                            List.of(before),
                                            List.of(),
                                            2000))
                            .done();
            judged(
                    law,
                    "P-YEAR1",
                    E17,
                    "bằng khen TTg " + months + " tháng trước",
                    c,
                    months == 6 ? "NOT_MET" : "MET");
        }
    }

    private void whatCountsOfThePast(Catalogue law) {
        for (var day : List.of(E14, E25)) {
            for (var kind : new Commendation[] {Commendation.MERIT, Commendation.THEMATIC, null}) {
                var before =
                        new History.Merit(
                                "BK_T",
                                day.getYear() - 5,
                                day.minusYears(5),
                                "9/QĐ-UBND",
                                "",
                                "Khác",
                                true,
                                false,
                                kind,
                                null);
                var c = state("BK_TTG", day, before);
                var sep = kind == null ? "UNKNOWN" : kind == Commendation.MERIT ? "–" : "NOTE";
                judged(law, "P-SEP", day, "bằng khen tỉnh " + kind, c, day == E14 ? "–" : sep);
                judged(law, "P-SKIP", day, "hình thức cao hơn", c, day == E14 ? "–" : "NOTE");
            }
        }
        for (var until : new LocalDate[] {E25.minusDays(1), E25, null}) {
            var facts =
                    new YearFacts(
                            Rating.HT,
                            0,
                            Discipline.CANH_CAO,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            until);
            judged(
                    law,
                    "P-AFTER",
                    E25,
                    "kỷ luật đến " + until,
                    worker("CSTDCS", E25, facts),
                    until != null && !until.isBefore(E25) ? "NOT_MET" : "UNKNOWN");
        }
        var past =
                new History(
                        "",
                        new TreeMap<>(
                                Map.of(
                                        2024,
                                        new YearFacts(
                                                Rating.HT,
                                                0,
                                                Discipline.CANH_CAO,
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                LocalDate.of(2024, 12, 31)),
                                        2025,
                                        good())),
                        List.of(),
                        List.of(),
                        2000);
        judged(
                law,
                "P-AFTER",
                E25,
                "hết hạn năm trước",
                asked("CSTDCS", Subject.INDIVIDUAL, E25).history(past).done(),
                "MET");
        judged(law, "P-AFTER", E24, "trước Nghị định 152", worker("CSTDCS", E24, good()), "–");
    }

    private void injuryAndSecondment(Catalogue law) {
        for (var day : List.of(E14, E24)) {
            for (var paper : new String[] {"Kết luận 12/BVĐK", null}) {
                var hurt =
                        new YearFacts(
                                Rating.HTT,
                                0,
                                Discipline.NONE,
                                null,
                                null,
                                null,
                                25,
                                paper,
                                null,
                                null);
                judged(
                        law,
                        "T-INJ",
                        day,
                        "25 ngày, " + paper,
                        worker("LDTT", day, hurt),
                        paper == null ? "UNKNOWN" : "MET");
            }
            for (var opinion : new String[] {"Đồng ý", null}) {
                var away =
                        new YearFacts(
                                Rating.HTT,
                                0,
                                Discipline.NONE,
                                null,
                                null,
                                null,
                                null,
                                null,
                                "Sở Nội vụ",
                                null);
                judged(
                        law,
                        "T-SECOND",
                        day,
                        "nơi nhận: " + opinion,
                        Candidates.as(worker("LDTT", day, away))
                                .claiming(c -> c.getOpinions().setHost(opinion))
                                .done(),
                        opinion == null ? "UNKNOWN" : "MET");
            }
        }
    }

    private void workersAndHeads(Catalogue law) {
        for (var ideas : new int[] {2, 3}) {
            var worker = working("CN_", "Công nhân", E14.minusYears(8), ideas);
            judged(
                    law,
                    "C-HC3-2",
                    E14,
                    "công nhân, " + ideas + " sáng kiến",
                    worker,
                    ideas < 3 ? "UNKNOWN" : "MET");
            judged(law, "C-HC3-2-TRAIN", E14, "công nhân", worker, "UNKNOWN");
        }
        judged(
                law,
                "C-HC3-2-TRAIN",
                E14,
                "giáo viên",
                working("GV", "Giáo viên", E14.minusYears(8), 3),
                "–");
        for (var ideas : new int[] {0, 1}) {
            var farmer = working("ND", "Nông dân", E14.minusYears(8), ideas);
            judged(
                    law,
                    "C-HC3-2-ND",
                    E14,
                    "nông dân, " + ideas + " sáng kiến",
                    farmer,
                    ideas == 0 ? "UNKNOWN" : "MET");
            // the branch of farmers is enough, though the years of the other branch are not there
            say(
                    "HCLD3",
                    law,
                    E14,
                    "nông dân, " + ideas + " sáng kiến: cả hồ sơ",
                    Rules.judge(farmer, law).outcome().name(),
                    ideas == 0 ? "UNKNOWN" : "MET");
        }
        for (var years : new int[] {9, 10}) {
            var head = working("LD1", "Chủ tịch UBND huyện", E14.minusYears(years), 0);
            judged(
                    law,
                    "C-HC3-3",
                    E14,
                    years + " năm là Chủ tịch huyện",
                    head,
                    years < 10 ? "UNKNOWN" : "MET");
        }
        judged(
                law,
                "C-HC3-3",
                E14,
                "12 năm là Phó Chủ tịch huyện",
                working("LD1", "Phó Chủ tịch UBND huyện", E14.minusYears(12), 0),
                "–");
        var unclassed = working(null, "Chủ tịch UBND huyện", E14.minusYears(12), 3);
        for (var rule : List.of("C-HC3-2", "C-HC3-2-TRAIN", "C-HC3-3")) {
            judged(law, rule, E14, "chưa rõ nhóm chức vụ", unclassed, "UNKNOWN");
        }
    }

    private void culturalTitles(Catalogue law) {
        for (var days : new int[] {9, 10}) {
            var posted = E24.minusDays(days);
            judged(
                    law,
                    "C-TVH-POST",
                    E24,
                    "niêm yết " + days + " ngày",
                    household(r -> r.setPostedOn(posted)),
                    days < 10 ? "NOT_MET" : "MET");
        }
        for (var review : new int[] {24, 25}) {
            var reviewed = LocalDate.of(2024, 11, review);
            judged(
                    law,
                    "C-TVH-DAY",
                    E24,
                    "bình xét " + review + "/11",
                    household(r -> r.setReviewedOn(reviewed)),
                    review < 25 ? "MET" : "NOT_MET");
        }
        // the province's points are not loaded: people compare, the program does not say yes or no
        judged(law, "C-TVH", E24, "90 điểm", household(r -> r.setPoints(90)), "UNKNOWN");
        judged(law, "C-TVH", E17, "trước Nghị định 86", worker("LDTT", E17, good()), "–");
    }

    private void armedForces(Catalogue law) {
        var day = LocalDate.of(2019, 12, 9);
        for (var proposed : new int[] {8, 9}) {
            judged(
                    law,
                    "Q-ARMY",
                    day,
                    proposed + " trên quân số 85",
                    Candidates.as(worker("CSTDCS", day, good()))
                            .sector(new Sector(true, proposed, 85))
                            .done(),
                    proposed == 8 ? "MET" : "NOT_MET");
        }
        judged(
                law,
                "Q-ARMY",
                day,
                "chưa có quân số",
                Candidates.as(worker("CSTDCS", day, good()))
                        .sector(new Sector(true, 1, null))
                        .done(),
                "UNKNOWN");
        judged(law, "Q-ARMY", day, "dân sự", worker("CSTDCS", day, good()), "–");
    }

    /** A form given in 2013, decided in 2014: from when the next five years count. */
    private void nextPeriods(Catalogue law) {
        for (var achievedTo : new LocalDate[] {LocalDate.of(2013, 12, 31), null}) {
            for (var claimed : new Integer[] {2013, 2014, 2015, null}) {
                var before = given("BK_TTG", true, achievedTo);
                var from = claimed == null ? null : LocalDate.of(claimed, 1, 1);
                var expected =
                        claimed == null
                                ? "NOTE"
                                : claimed == 2013
                                        ? "NOT_MET"
                                        : claimed == 2014 && achievedTo == null ? "UNKNOWN" : "MET";
                judged(
                        law,
                        "P-NEXT2",
                        E17,
                        "kỳ trước đến " + achievedTo + ", lần này từ " + claimed,
                        Candidates.as(state("HCLD3", E17, before))
                                .claiming(c -> c.getPeriod().setFrom(from))
                                .done(),
                        expected);
            }
            var years = new TreeMap<Integer, YearFacts>();
            for (var year = 2014; year <= 2018; year++) {
                years.put(year, outstanding());
            }
            var after = given("BK_T", false, achievedTo);
            for (var day : List.of(E14, E17)) {
                judged(
                        law,
                        "C-YEARS-AFTER",
                        day,
                        "5 năm từ năm " + (day.getYear() - 4) + ", kỳ trước đến " + achievedTo,
                        Candidates.as(state("BK_TTG", day, after))
                                .history(new History("", years, List.of(after), List.of(), 2000))
                                .done(),
                        day == E14 ? "NOT_MET" : achievedTo == null ? "UNKNOWN" : "MET");
            }
        }
    }

    private static History.Merit given(String award, boolean state, LocalDate achievedTo) {
        return new History.Merit(
                award,
                2013,
                LocalDate.of(2014, 3, 1),
                "9/QĐ",
                "",
                "Khác",
                true,
                state,
                Commendation.MERIT,
                achievedTo);
    }

    private static YearFacts outstanding() {
        return new YearFacts(Rating.HTXS, 0, Discipline.NONE);
    }

    private void headsAndFlags(Catalogue law) {
        for (var day : List.of(E14, E25)) {
            var title =
                    new History.Merit(
                            "TTLDTT", day.getYear(), day, "9/QĐ", "", "Hoàn thành", false, false);
            judged(law, "P-HEAD", day, "tập thể có TTLĐTT", head(day, List.of(), title), "MET");
            judged(
                    law,
                    "P-HEAD",
                    day,
                    "tập thể đang được đề nghị",
                    head(day, List.of("TTLDTT – DN")),
                    "MET");
            judged(law, "P-HEAD", day, "tập thể chưa có gì", head(day, List.of()), "NOTE");
            judged(law, "P-HEAD", day, "không đứng đầu", worker("LDTT", day, good()), "–");
        }
        for (var proposed : new int[] {2, 3}) {
            judged(
                    law,
                    "Q-CO-CP",
                    E14,
                    proposed + " trên 10",
                    flags(E14, proposed, true),
                    proposed == 2 ? "MET" : "NOT_MET");
        }
        judged(law, "Q-CO-CP", E14, "còn đơn vị chưa nộp", flags(E14, 3, false), "UNKNOWN");
        judged(law, "Q-CO-CP", E17, "3 trên 10", flags(E17, 3, true), "–");
    }

    private static Candidate head(
            LocalDate day, List<String> proposals, History.Merit... ofTheUnit) {
        return Candidates.as(worker("LDTT", day, good()))
                .heading(new Candidate.Headed("Xã X", List.of(ofTheUnit), proposals))
                .done();
    }

    private static Candidate flags(LocalDate day, int proposed, boolean complete) {
        return asked("CTD_CP", Subject.COLLECTIVE, day)
                .cap(new Cap(proposed, 10, 0, complete))
                .done();
    }

    private static Candidate working(
            String positionClass, String title, LocalDate since, int initiatives) {
        var ideas =
                java.util.stream.IntStream.range(0, initiatives)
                        .mapToObj(i -> new History.Idea(2015, InitiativeScope.DISTRICT, "QĐ " + i))
                        .toList();
        var c = state("HCLD3", E14);
        return Candidates.as(c)
                .history(new History("", c.history().years(), List.of(), ideas, 2000))
                .working(new Posts.Post(positionClass, title, "X", "Xã X", since, null))
                .done();
    }

    private static Candidate household(Consumer<CulturalReview> reviewed) {
        return asked("GDVH", Subject.HOUSEHOLD, E24)
                .claiming(c -> reviewed.accept(c.getCulture()))
                .done();
    }

    private static Candidate state(String award, LocalDate day, History.Merit... before) {
        return Candidates.of(award, Subject.INDIVIDUAL, day)
                .formOfState()
                .history(
                        new History(
                                "",
                                new TreeMap<>(Map.of(day.getYear(), good())),
                                List.of(before),
                                List.of(),
                                2000))
                .done();
    }

    private void votesTimesAndMoney(Catalogue law) {
        for (var day : List.of(E14, E17, E24)) {
            for (var votes : new int[] {8, 9}) {
                var rule = law.vote("CSTDT", day, false).orElseThrow();
                say(
                        "V-90",
                        law,
                        day,
                        votes + "/10 thành viên",
                        votes >= rule.needed(10) ? "MET" : "NOT_MET",
                        votes == 9 ? "MET" : "NOT_MET");
            }
        }
        for (var votes : new int[] {6, 7}) {
            var rule = law.vote("LDTT", E14, true).orElseThrow();
            say(
                    "V-70-EDU",
                    law,
                    E14,
                    votes + "/10 có mặt",
                    votes >= rule.needed(10) ? "MET" : "NOT_MET",
                    votes == 7 ? "MET" : "NOT_MET");
        }
        for (var day : List.of(E14, E17, E24)) {
            say(
                    "TL-H",
                    law,
                    day,
                    "thẩm định",
                    law.limit("TL-H", day).orElseThrow().count() + " ngày",
                    day == E14 ? "10 ngày" : "20 ngày");
            say("TL-HY", law, day, "trả lời ý kiến", limit(law, day), day == E14 ? "10 ngày" : "–");
            say(
                    "OBJ-LDTT",
                    law,
                    day,
                    "LĐTT",
                    law.object("LDTT", day).name(),
                    AwardObject.NONE.name());
            say(
                    "OBJ-LDTT",
                    law,
                    day,
                    "CSTĐCS",
                    law.object("CSTDCS", day).name(),
                    AwardObject.BANG_CN.name());
            say(
                    "B-STACK",
                    law,
                    day,
                    "danh hiệu và giấy khen",
                    mode(law, "B-STACK", day),
                    day == E14 ? "HIGHEST_OF_ALL" : "HIGHEST_TITLE_PLUS_FORM");
        }
        money(law, "TTLDTT", Subject.COLLECTIVE, 970_000, 970_000);
        money(law, "CSTDCS", Subject.INDIVIDUAL, 1_210_000, 1_210_000);
        money(law, "LDTT", Subject.INDIVIDUAL, 370_000, 360_000);
        money(law, "GK_H", Subject.COLLECTIVE, 730_000, 730_000);
        money(law, "GK_H", Subject.INDIVIDUAL, 370_000, 360_000);
        rounded(law, LocalDate.of(2020, 12, 9), 1_490_000, 15, 230_000, 220_000);
        rounded(law, LocalDate.of(2025, 3, 9), 2_340_000, 30, 710_000, 700_000);
        rounded(law, LocalDate.of(2026, 8, 9), 2_530_000, 30, 760_000, 760_000);
    }

    private void money(Catalogue law, String award, Subject subject, long up, long nearest) {
        var day = LocalDate.of(2016, 12, 9);
        var hundredths = law.bonus(award, subject, day).orElseThrow().hundredths();
        rounded(law, day, 1_210_000, hundredths, up, nearest);
    }

    private void rounded(
            Catalogue law, LocalDate day, long base, int hundredths, long up, long nearest) {
        var salary = law.salary(day).orElseThrow().amount().longValueExact();
        var raw = salary * hundredths / 100;
        var what = "%d × 0,%02d".formatted(salary, hundredths);
        say("B-ROUND", law, day, what + " lương", String.valueOf(salary), String.valueOf(base));
        say(
                "B-ROUND",
                law,
                day,
                what + " lên",
                String.valueOf(Rounding.ROUND_UP_10K.round(raw)),
                String.valueOf(up));
        say(
                "B-ROUND",
                law,
                day,
                what + " gần nhất",
                String.valueOf(Rounding.ROUND_NEAREST_10K.round(raw)),
                String.valueOf(nearest));
    }

    private static String limit(Catalogue law, LocalDate day) {
        return law.limit("TL-HY", day).map(l -> l.count() + " ngày").orElse("–");
    }

    private static String mode(Catalogue law, String rule, LocalDate day) {
        return law.row(rule, null, null, day).map(r -> r.mode()).orElse("–");
    }

    private static YearFacts good() {
        return new YearFacts(Rating.HTT, 0, Discipline.NONE);
    }

    private static History past(LocalDate day, YearFacts facts) {
        return new History(
                "", new TreeMap<>(Map.of(day.getYear(), facts)), List.of(), List.of(), 2000);
    }

    private static Candidate worker(String award, LocalDate day, YearFacts facts) {
        return asked(award, Subject.INDIVIDUAL, day).history(past(day, facts)).done();
    }

    private static Candidate chain(String award, LocalDate day, int... years) {
        var merits = new ArrayList<History.Merit>();
        var rated = new TreeMap<Integer, YearFacts>();
        for (var year = day.getYear() - 6; year <= day.getYear(); year++) {
            rated.put(year, good());
        }
        for (var year : years) {
            merits.add(
                    new History.Merit(
                            "CSTDCS",
                            year,
                            LocalDate.of(year, 12, 20),
                            "QĐ " + year,
                            "",
                            "Thành tích " + year,
                            false,
                            false));
        }
        return asked(award, Subject.INDIVIDUAL, day)
                .history(new History("", rated, merits, List.of(), 2000))
                .done();
    }

    private static Candidate group(
            String award, LocalDate day, int members, int ldtt, int fighters, int disciplined) {
        return asked(award, Subject.COLLECTIVE, day)
                .members(members, ldtt, fighters, 0, disciplined)
                .done();
    }

    private static Candidates asked(String award, Subject subject, LocalDate day) {
        var asked = Candidates.of(award, subject, day);
        return award.startsWith("GK") || award.startsWith("BK") ? asked.form() : asked;
    }

    private void judged(
            Catalogue law,
            String rule,
            LocalDate day,
            String what,
            Candidate candidate,
            String expected) {
        var said =
                Rules.judge(candidate, law).findings().stream()
                        .filter(
                                f ->
                                        f.rule().equals(rule)
                                                || rule.equals("X-NEW10")
                                                        && f.rule().equals("X-NEW"))
                        .map(Finding::outcome)
                        .map(Enum::name)
                        .findFirst()
                        .orElse("–");
        say(rule, law, day, candidate.award() + ": " + what, said, expected);
    }

    private void say(
            String rule, Catalogue law, LocalDate day, String what, String said, String expected) {
        var line =
                "RULE %-10s %s  %-46s %s"
                        .formatted(rule, law.era(day).orElseThrow().code(), what, said);
        System.out.println(line);
        verdicts.computeIfAbsent(rule, r -> new ArrayList<>()).add(said);
        if (!said.equals(expected)) {
            wrong.add(line + ", expected " + expected);
        }
    }
}
