package vn.bangvang.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.Commendation;
import vn.bangvang.award.Era;
import vn.bangvang.award.LawKind;
import vn.bangvang.award.LawRow;
import vn.bangvang.award.Subject;
import vn.bangvang.platform.Incident;
import vn.bangvang.platform.RuleViolation;

/** The rules, by the code under which their thresholds stand in the catalogue. */
public final class Rules {
    private static final Map<String, Rule> BY_CODE =
            Map.ofEntries(
                    Map.entry("C-RATING", YearRules.RATING),
                    Map.entry("X-NEW", YearRules.NEWCOMER),
                    Map.entry("X-LEAVE40", YearRules.LEAVE),
                    Map.entry("X-DISC", YearRules.DISCIPLINE),
                    Map.entry("T-STUDY", YearRules.STUDY),
                    Map.entry("T-MOVE", YearRules.MOVE),
                    Map.entry("C-CSCS-LDTT", YearRules.ADVANCED_WORKER),
                    Map.entry("C-INITIATIVE", YearRules.INITIATIVE),
                    Map.entry("C-CST-1", ChainRules.CHAIN),
                    Map.entry("C-CSTQ-YEARS", ChainRules.CHAIN),
                    Map.entry("C-CHAIN", ChainRules.CHAIN),
                    Map.entry("C-CSTQ-1", ChainRules.TWICE_RUNNING),
                    Map.entry("C-PRIOR", ChainRules.PRIOR),
                    Map.entry("C-YEARS-AFTER", ChainRules.RATED_YEARS),
                    Map.entry("C-TIMES", ChainRules.TIMES),
                    Map.entry("C-INIT-COUNT", ChainRules.INITIATIVES),
                    Map.entry("C-INIT-SCOPE", ChainRules.INITIATIVES),
                    Map.entry("C-BKT-1", ChainRules.PROVINCIAL_FORM),
                    Map.entry("C-TTTT-1", GroupRules.SHARE_ABOVE),
                    Map.entry("C-TTTT-2", GroupRules.SHARE_AT_LEAST),
                    Map.entry("C-TTXS", GroupRules.SHARE_AT_LEAST),
                    Map.entry("C-TTXS-CSTD", GroupRules.FIGHTERS),
                    Map.entry("C-TTXS-ALL", GroupRules.ALL_COMPLETE),
                    Map.entry("C-NO-CC", GroupRules.NO_MEMBER_DISCIPLINED),
                    Map.entry("U-CLOSED", GroupRules.STILL_OPEN),
                    Map.entry("C-GIVEN", GroupRules.GIVEN),
                    Map.entry("Q-CSCS-15", GroupRules.CAP),
                    Map.entry("Q-CO-CP", GroupRules.CAP),
                    Map.entry("P-HEAD", Principles.HEAD),
                    Map.entry("P-REG", Principles.REGISTERED),
                    Map.entry("P-ONE", Principles.ONE_FORM),
                    Map.entry("P-YEAR1", Principles.STATE_FORMS_APART),
                    Map.entry("P-HOLD", Principles.NO_HOLD),
                    Map.entry("P-SEP", Principles.APART),
                    Map.entry("P-AFTER", Principles.AFTER_DISCIPLINE),
                    Map.entry("P-NEXT2", Principles.NEXT_PERIOD),
                    Map.entry("P-SKIP", Principles.NO_STEPS),
                    Map.entry("T-INJ", YearRules.INJURY),
                    Map.entry("T-SECOND", YearRules.SECONDED),
                    Map.entry("C-HC3-2", PostRules.INITIATIVES_OF_A_CLASS),
                    Map.entry("C-HC3-2-TRAIN", PostRules.TRAINED_COLLEAGUES),
                    Map.entry("C-HC3-2-ND", PostRules.INITIATIVES_OF_A_CLASS),
                    Map.entry("C-HC3-3", PostRules.YEARS_AS_HEAD),
                    Map.entry("C-TVH", GroupRules.POINTS),
                    Map.entry("C-TVH-POST", GroupRules.POSTED),
                    Map.entry("C-TVH-DAY", GroupRules.REVIEWED_BY),
                    Map.entry("Q-ARMY", GroupRules.CAP_OVER_HEADCOUNT));

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
