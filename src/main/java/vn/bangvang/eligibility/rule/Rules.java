package vn.bangvang.eligibility.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.Commendation;
import vn.bangvang.award.Era;
import vn.bangvang.award.LawKind;
import vn.bangvang.award.LawRow;
import vn.bangvang.award.Subject;
import vn.bangvang.eligibility.Finding;
import vn.bangvang.eligibility.Outcome;
import vn.bangvang.eligibility.Verdict;
import vn.bangvang.eligibility.history.Counting;
import vn.bangvang.platform.Incident;
import vn.bangvang.platform.RuleViolation;

/** The rules, by the code under which their thresholds stand in the catalogue. */
public final class Rules {
    private static final Map<String, Rule> BY_CODE =
            Stream.of(
                            YearRules.BY_CODE,
                            ChainRules.BY_CODE,
                            PostRules.BY_CODE,
                            GroupRules.BY_CODE,
                            Principles.BY_CODE)
                    .flatMap(group -> group.entrySet().stream())
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Rules that count over a round. */
    private static final Set<String> CAPS = Set.of("Q-CSCS-15", "Q-CO-CP", "Q-ARMY");

    private Rules() {}

    /**
     * Judges a candidate by every condition that the catalogue holds for the award and the subject
     * on the candidate's day. A condition that the program cannot decide is unknown: people weigh
     * it.
     */
    public static Verdict judge(Candidate candidate, Catalogue catalogue) {
        var rows = catalogue.conditions(candidate.award(), candidate.subject(), candidate.day());
        var counted =
                candidate.withHistory(candidate.history().counting(counting(candidate, rows)));
        var findings = new ArrayList<Finding>();
        for (var row : rows) {
            var rule = BY_CODE.get(row.rule());
            if (rule == null) {
                findings.add(Finding.of(row, Outcome.UNKNOWN, row.amountText()));
            } else {
                judged(rule, counted, row).ifPresent(findings::add);
            }
        }
        return new Verdict(
                catalogue.era(candidate.day()).map(Era::code).orElse(""),
                candidate.day(),
                findings);
    }

    /**
     * A rule that fails, by an error of its own or by a row that it cannot read, decides nothing:
     * the finding says that it failed, under the number of the incident in the server's log.
     */
    private static Optional<Finding> judged(Rule rule, Candidate candidate, LawRow row) {
        try {
            return rule.judge(candidate, row);
        } catch (RuntimeException e) {
            return Optional.of(Finding.failed(row, Incident.of(e)));
        }
    }

    /** What of the past counts, as far as the law of the day narrows it. */
    private static Counting counting(Candidate candidate, List<LawRow> rows) {
        var laws = rows.stream().map(LawRow::rule).collect(Collectors.toSet());
        return new Counting(
                laws.contains("P-AFTER")
                        ? Counting.afterDiscipline(candidate.history(), candidate.year())
                        : 0,
                laws.contains("P-SEP") && candidate.commendation() == Commendation.MERIT
                        ? Counting.APART
                        : Set.of(),
                laws.contains("P-NEXT2"));
    }

    /**
     * Whether a row of law says what its rule needs.
     *
     * @throws RuleViolation when the rule cannot read it
     */
    static void mustRead(LawRow row) {
        var rule = BY_CODE.get(row.rule());
        if (rule == null || row.kind() != LawKind.CONDITION) {
            return;
        }
        try {
            rule.read(row);
        } catch (RuntimeException e) {
            throw new RuleViolation("award.law.unreadable", row.rule(), row.mode());
        }
    }

    /**
     * Without what caps say: they count what stands in the round, and who is not nominated yet does
     * not.
     */
    public static Verdict withoutCaps(Verdict verdict) {
        return new Verdict(
                verdict.era(),
                verdict.day(),
                verdict.findings().stream().filter(f -> !CAPS.contains(f.rule())).toList());
    }

    /** Whether the program decides conditions of this code by itself. */
    public static boolean decides(String rule) {
        return BY_CODE.containsKey(rule);
    }

    /** Whether the subject can be given the award at all. */
    public static boolean suits(Subject subject, Catalogue catalogue, String award) {
        return catalogue.award(award).subjects().contains(subject);
    }
}
