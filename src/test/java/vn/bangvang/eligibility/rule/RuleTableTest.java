package vn.bangvang.eligibility.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.LawKind;
import vn.bangvang.award.LawRow;
import vn.bangvang.award.Subject;
import vn.bangvang.award.law.ProgramLaw;
import vn.bangvang.eligibility.Outcome;
import vn.bangvang.eligibility.Verdict;
import vn.bangvang.platform.sheet.TableFile;

/**
 * Every condition of the law that the program brings along, tried both ways: {@code rule-table.csv}
 * says the rule, the day whose law judges, who is judged and what must come out; a dash where the
 * law of the day does not ask.
 */
class RuleTableTest {
    private static final Catalogue LAW = ProgramLaw.read().catalogue();
    private static final String TABLE = "/rule-table.csv";
    private static final String ALL = "(all)";
    private static final String NOT_ASKED = "–";

    /** Conditions whose cases are in {@link RulesTest}. */
    private static final List<String> ELSEWHERE =
            List.of("C-CHAIN", "C-INIT-COUNT", "C-TIMES", "T-MOVE", "T-STUDY");

    @ParameterizedTest(name = "{0} {1} {2}: {4} → {6}")
    @CsvFileSource(resources = TABLE, numLinesToSkip = 1)
    void the_law_of_the_day_judges_as_its_text_says(ArgumentsAccessor row) {
        var candidate =
                CaseFacts.read(
                        row.getString(2),
                        Subject.valueOf(row.getString(3)),
                        LocalDate.parse(row.getString(1)),
                        row.getString(5));

        assertThat(said(Rules.judge(candidate, LAW), row.getString(0))).isEqualTo(row.getString(6));
    }

    private static String said(Verdict verdict, String rule) {
        if (rule.equals(ALL)) {
            return verdict.outcome().name();
        }
        return verdict.findings().stream()
                .filter(f -> f.rule().equals(rule))
                .map(f -> f.outcome().name())
                .findFirst()
                .orElse(NOT_ASKED);
    }

    @Test
    void every_condition_of_the_law_has_cases_that_come_out_differently() throws IOException {
        var outcomes = new TreeMap<String, TreeSet<String>>();
        var file = RuleTableTest.class.getResourceAsStream(TABLE).readAllBytes();
        TableFile.read(file, 1000).first().stream()
                .skip(1)
                .forEach(r -> outcomes.computeIfAbsent(r.at(0), k -> new TreeSet<>()).add(r.at(6)));
        var conditions = new TreeSet<String>();
        everyRow().stream()
                .filter(r -> r.kind() == LawKind.CONDITION)
                .forEach(r -> conditions.add(r.rule()));
        conditions.removeAll(ELSEWHERE);

        assertThat(outcomes.keySet()).contains(conditions.toArray(String[]::new));
        assertThat(outcomes).allSatisfy((rule, said) -> assertThat(said).hasSizeGreaterThan(1));
    }

    @Test
    void no_row_of_law_that_is_taken_away_stops_a_verdict_a_vote_or_a_sum() {
        var rows = everyRow();
        var failed = new TreeSet<String>();
        for (var row : rows) {
            var others = rows.stream().filter(r -> r != row).toList();
            failed.addAll(failures(new Catalogue(LAW.awards(), LAW.eras(), others), row.rule()));
        }
        failed.addAll(failures(new Catalogue(LAW.awards(), LAW.eras(), List.of()), "every row"));

        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(failed).isEmpty();
    }

    private static List<LawRow> everyRow() {
        var rows = new LinkedHashSet<LawRow>();
        for (var kind : LawKind.values()) {
            days().forEach(day -> rows.addAll(LAW.rows(kind, day)));
        }
        return List.copyOf(rows);
    }

    /** A day in each era since 2014. */
    private static List<LocalDate> days() {
        return List.of(
                LocalDate.of(2016, 12, 9),
                LocalDate.of(2018, 12, 9),
                LocalDate.of(2024, 12, 9),
                LocalDate.of(2025, 12, 9));
    }

    /** What goes wrong by a law from which something was taken. */
    private static List<String> failures(Catalogue law, String taken) {
        var failed = new TreeSet<String>();
        for (var award : law.awards()) {
            for (var day : days()) {
                for (var subject : award.subjects()) {
                    var facts = "year %d|HTT|0|NONE; group 10|7|1|0|0".formatted(day.getYear());
                    var candidate = CaseFacts.read(award.code(), subject, day, facts);
                    Rules.judge(candidate, law).findings().stream()
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
        return List.copyOf(failed);
    }
}
