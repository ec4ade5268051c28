package vn.bangvang.eligibility.rule;

import static vn.bangvang.eligibility.Outcome.MET;
import static vn.bangvang.eligibility.Outcome.NOTE;
import static vn.bangvang.eligibility.Outcome.NOT_MET;
import static vn.bangvang.eligibility.Outcome.UNKNOWN;
import static vn.bangvang.eligibility.rule.YearRules.said;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.bangvang.award.Commendation;
import vn.bangvang.eligibility.Finding;
import vn.bangvang.eligibility.Proof;
import vn.bangvang.eligibility.history.Counting;
import vn.bangvang.eligibility.history.History;
import vn.bangvang.platform.Text;

/** Rules that hold for many awards alike. */
final class Principles {
    /** Mode BLOCK: no title without registration. Mode WARN: only said. */
    @LegalBasis("Luật TĐKT 2003 Điều 10; Luật TĐKT 2022 Điều 7")
    static final Rule REGISTERED =
            (c, row) -> {
                var registered = c.circumstances().registered();
                if (Boolean.TRUE.equals(registered)) {
                    return said(Finding.when(row, true, c.year()));
                }
                if ("WARN".equals(row.mode())) {
                    return said(Finding.of(row, NOTE, c.year()));
                }
                return said(
                        registered == null
                                ? Finding.of(row, UNKNOWN, c.year())
                                : Finding.when(row, false, c.year()));
            };

    /** One achievement, one form of commendation. */
    @LegalBasis("Luật TĐKT 2003 Điều 6; Luật TĐKT 2022 Điều 5")
    static final Rule ONE_FORM =
            (c, row) -> {
                if (!c.form()) {
                    return Optional.empty();
                }
                var wanted = Text.key(c.claim().getAchievement());
                var same =
                        c.history().merits().stream()
                                .filter(m -> m.form() && m.year() == c.year())
                                .filter(m -> Text.key(m.achievement()).equals(wanted))
                                .findFirst();
                return said(
                        Finding.when(
                                        row,
                                        same.isEmpty(),
                                        same.map(History.Merit::decision).orElse(""))
                                .provenBy(same.map(History.Merit::proof).stream().toList()));
            };

    /** Amount: months between two forms given by the State. */
    @LegalBasis("Thông tư 08/2017/TT-BNV")
    static final Rule STATE_FORMS_APART =
            (c, row) -> {
                if (!c.form() || !c.stateLevel()) {
                    return Optional.empty();
                }
                var since = c.day().minusMonths(row.count());
                var recent =
                        c.history().merits().stream()
                                .filter(m -> m.stateForm() && m.decidedOn().isAfter(since))
                                .findFirst();
                return said(
                        Finding.when(
                                        row,
                                        recent.isEmpty(),
                                        row.count(),
                                        recent.map(History.Merit::decision).orElse(""))
                                .provenBy(recent.map(History.Merit::proof).stream().toList()));
            };

    /** Holds are kept in a book; what does not stand there is not under way. */
    @LegalBasis("Nghị định 152/2025/NĐ-CP Điều 4")
    static final Rule NO_HOLD =
            (c, row) -> {
                var hold = c.circumstances().hold();
                return said(Finding.when(row, hold == null, hold == null ? "" : hold));
            };

    /**
     * Forms given for a theme or a sudden exploit are no ground for a merit award. What they would
     * have proven is not counted (see {@link Counting}); here it is said which they are.
     */
    @LegalBasis("Nghị định 152/2025/NĐ-CP Điều 4")
    static final Rule APART =
            (c, row) -> {
                if (c.commendation() != Commendation.MERIT) {
                    return Optional.empty();
                }
                var forms = c.history().merits().stream().filter(History.Merit::form).toList();
                var apart =
                        forms.stream()
                                .filter(m -> m.commendation() != null)
                                .filter(m -> Counting.APART.contains(m.commendation()))
                                .toList();
                if (!apart.isEmpty()) {
                    return said(Finding.of(row, NOTE, decisions(apart)).provenBy(proofs(apart)));
                }
                var unknown = forms.stream().filter(m -> m.commendation() == null).toList();
                return c.form() && c.stateLevel() && !unknown.isEmpty()
                        ? said(
                                Finding.of(row, UNKNOWN, decisions(unknown))
                                        .provenBy(proofs(unknown)))
                        : Optional.empty();
            };

    /** After a discipline, achievement counts from the end of the disciplinary period. */
    @LegalBasis("Nghị định 152/2025/NĐ-CP Điều 4")
    static final Rule AFTER_DISCIPLINE =
            (c, row) -> {
                var disciplined =
                        c.history().years().headMap(c.year() + 1).entrySet().stream()
                                .filter(y -> y.getValue().disciplined())
                                .reduce((earlier, later) -> later);
                if (disciplined.isEmpty()) {
                    return Optional.empty();
                }
                var year = disciplined.get().getKey();
                var until = disciplined.get().getValue().disciplinedUntil();
                if (until == null) {
                    return said(Finding.of(row, UNKNOWN, year, "").provenBy(YearRules.ownPage(c)));
                }
                var outcome =
                        !until.isBefore(c.day())
                                ? NOT_MET
                                : until.getYear() == c.year() ? UNKNOWN : MET;
                return said(
                        Finding.of(row, outcome, year, Text.day(until))
                                .provenBy(YearRules.ownPage(c)));
            };

    /**
     * The achievement for a further form of the State counts from the end of the period that the
     * decision before states, or from after its year; where the year of the award and that of the
     * decision differ and no period is stated, people look into the decision.
     */
    @LegalBasis("Nghị định 91/2017/NĐ-CP Điều 3; Nghị định 98/2023/NĐ-CP Điều 4")
    static final Rule NEXT_PERIOD =
            (c, row) -> {
                var counting = c.history().counting();
                var before =
                        c.history().merits().stream()
                                .filter(m -> m.stateForm() && counting.holds(m))
                                .filter(
                                        m ->
                                                m.year() <= c.year()
                                                        && m.decidedOn().isBefore(c.day()))
                                .max(Comparator.comparing(counting::after));
                if (!c.form() || !c.stateLevel() || before.isEmpty()) {
                    return Optional.empty();
                }
                var last = before.get();
                var claimed = c.claim().getPeriod().getFrom();
                var outcome =
                        claimed == null
                                ? NOTE
                                : claimed.isBefore(counting.after(last))
                                        ? NOT_MET
                                        : claimed.isBefore(counting.surelyAfter(last))
                                                ? UNKNOWN
                                                : MET;
                return said(
                        Finding.of(
                                        row,
                                        outcome,
                                        decisions(List.of(last)),
                                        Text.day(
                                                outcome == NOT_MET
                                                        ? counting.after(last)
                                                        : counting.surelyAfter(last)))
                                .provenBy(proofs(List.of(last))));
            };

    /** A lower form is no condition of a higher one unless the standard says so. */
    @LegalBasis("Nghị định 91/2017/NĐ-CP Điều 3; Nghị định 152/2025/NĐ-CP Điều 4")
    static final Rule NO_STEPS =
            (c, row) -> c.form() ? said(Finding.of(row, NOTE)) : Optional.empty();

    /**
     * A head is judged on what the collective achieved in the year; people weigh what is missing.
     */
    @LegalBasis("Nghị định 65/2014/NĐ-CP Điều 2 khoản 2")
    static final Rule HEAD =
            (c, row) -> {
                var headed = c.work().headed();
                if (headed == null) {
                    return Optional.empty();
                }
                var year = headed.merits().stream().filter(m -> m.year() == c.year()).toList();
                var grounds = new ArrayList<>(headed.proposals());
                year.forEach(m -> grounds.add(decision(m)));
                return said(
                        grounds.isEmpty()
                                ? Finding.of(row, NOTE, headed.unitName(), c.year())
                                : Finding.of(
                                                row,
                                                MET,
                                                headed.unitName(),
                                                String.join("; ", grounds))
                                        .provenBy(proofs(year)));
            };

    private static String decisions(List<History.Merit> merits) {
        return merits.stream().map(Principles::decision).collect(Collectors.joining("; "));
    }

    private static String decision(History.Merit merit) {
        return merit.award() + " " + merit.year() + " – " + merit.decision();
    }

    private static List<Proof> proofs(List<History.Merit> merits) {
        return merits.stream().map(History.Merit::proof).toList();
    }

    /** The rules of this group, by the code under which the law names them. */
    static final Map<String, Rule> BY_CODE =
            Map.ofEntries(
                    Map.entry("P-HEAD", HEAD),
                    Map.entry("P-REG", REGISTERED),
                    Map.entry("P-ONE", ONE_FORM),
                    Map.entry("P-YEAR1", STATE_FORMS_APART),
                    Map.entry("P-HOLD", NO_HOLD),
                    Map.entry("P-SEP", APART),
                    Map.entry("P-AFTER", AFTER_DISCIPLINE),
                    Map.entry("P-NEXT2", NEXT_PERIOD),
                    Map.entry("P-SKIP", NO_STEPS));

    private Principles() {}
}
