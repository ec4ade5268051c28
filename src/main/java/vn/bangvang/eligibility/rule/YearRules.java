package vn.bangvang.eligibility.rule;

import static vn.bangvang.eligibility.Outcome.UNKNOWN;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bangvang.eligibility.Finding;
import vn.bangvang.eligibility.Proof;
import vn.bangvang.eligibility.history.History;
import vn.bangvang.person.initiative.InitiativeScope;
import vn.bangvang.person.year.Rating;

/** Rules about the one year that is judged. */
final class YearRules {
    @LegalBasis("Luật TĐKT 2003 Điều 24; Luật TĐKT 2022 Điều 23, 24")
    static final Rule RATING =
            (c, row) -> {
                var needed = Rating.values()[row.count() - 1];
                var rating = c.history().in(c.year()).rating();
                return said(
                        rating == null
                                ? Finding.of(row, UNKNOWN, needed)
                                : Finding.when(row, rating.rank() >= needed.rank(), rating, needed)
                                        .provenBy(ownPage(c)));
            };

    @LegalBasis("Nghị định 65/2014/NĐ-CP Điều 5 khoản 6")
    static final Rule NEWCOMER =
            (c, row) -> {
                var recruited = c.circumstances().recruitedOn();
                if (recruited == null) {
                    return said(Finding.of(row, UNKNOWN, row.count()));
                }
                var months = wholeMonths(recruited, c.periodTo());
                return said(Finding.when(row, months >= row.count(), months, row.count()));
            };

    @LegalBasis(
            "Nghị định 65/2014/NĐ-CP Điều 5 khoản 4, 6: thai sản được tính là thời gian công tác")
    static final Rule LEAVE =
            (c, row) -> {
                var facts = c.history().in(c.year());
                var maternity = facts.maternityDays() == null ? 0 : facts.maternityDays();
                return said(
                        facts.leaveDays() == null
                                ? Finding.of(row, UNKNOWN, row.count())
                                : Finding.when(
                                        row,
                                        facts.leaveDays() < row.count(),
                                        facts.leaveDays(),
                                        row.count(),
                                        maternity));
            };

    @LegalBasis("Nghị định 65/2014/NĐ-CP Điều 5 khoản 6: từ khiển trách trở lên")
    static final Rule DISCIPLINE =
            Rule.of(
                    Parameters::discipline,
                    (c, row, from) -> {
                        var discipline = c.history().in(c.year()).discipline();
                        return said(
                                discipline == null
                                        ? Finding.of(row, UNKNOWN)
                                        : Finding.when(
                                                row, discipline.compareTo(from) < 0, discipline));
                    });

    /** Long training counts when its result is at least "khá"; who did not train is not asked. */
    @LegalBasis("Nghị định 65/2014/NĐ-CP Điều 5 khoản 3")
    static final Rule STUDY =
            (c, row) -> {
                var facts = c.history().in(c.year());
                if (facts.studyMonths() == null || facts.studyMonths() < row.count()) {
                    return Optional.empty();
                }
                return said(
                        facts.studyGood() == null
                                ? Finding.of(row, UNKNOWN, facts.studyMonths())
                                : Finding.when(row, facts.studyGood(), facts.studyMonths()));
            };

    /** Who spent long enough at another unit within the year needs its opinion. */
    @LegalBasis("Nghị định 65/2014/NĐ-CP Điều 5 khoản 5")
    static final Rule MOVE =
            (c, row) -> {
                var moved = c.circumstances().moved();
                if (moved == null || moved.months() < row.count()) {
                    return Optional.empty();
                }
                var opinion = c.claim().getOpinions().getFormer();
                return said(
                        opinion == null
                                ? Finding.of(row, UNKNOWN, moved.unitName(), moved.months())
                                : Finding.when(
                                        row, true, moved.unitName(), moved.months(), opinion));
            };

    /** Treatment after a rescue or combat counts as work once a medical body has confirmed it. */
    @LegalBasis("Nghị định 65/2014/NĐ-CP Điều 5 khoản 4; Thông tư 01/2024/TT-BNV")
    static final Rule INJURY =
            (c, row) -> {
                var facts = c.history().in(c.year());
                if (facts.injuryDays() == null || facts.injuryDays() == 0) {
                    return Optional.empty();
                }
                return said(
                        facts.injuryPaper() == null
                                ? Finding.of(row, UNKNOWN, facts.injuryDays())
                                : Finding.when(row, true, facts.injuryDays(), facts.injuryPaper()));
            };

    /** Who was seconded is nominated by the sending unit, with the opinion of the receiving one. */
    @LegalBasis("Nghị định 65/2014/NĐ-CP Điều 5 khoản 5")
    static final Rule SECONDED =
            (c, row) -> {
                var to = c.history().in(c.year()).secondedTo();
                if (to == null) {
                    return Optional.empty();
                }
                var opinion = c.claim().getOpinions().getHost();
                return said(
                        opinion == null
                                ? Finding.of(row, UNKNOWN, to)
                                : Finding.when(row, true, to, opinion));
            };

    @LegalBasis("Nghị định 65/2014/NĐ-CP Điều 4")
    static final Rule ADVANCED_WORKER =
            (c, row) -> {
                var merit = c.history().merit("LDTT", c.year());
                var where =
                        merit.map(History.Merit::decision)
                                .or(() -> Optional.ofNullable(c.claim().getRecognisedElsewhere()))
                                .orElse(c.circumstances().advancedWorker());
                return said(
                        Finding.when(row, where != null, where == null ? "" : where)
                                .provenBy(merit.map(History.Merit::proof).stream().toList()));
            };

    /** Mode REQUIRED: an initiative of the year. Mode OR_HTXS: an outstanding rating will do. */
    @LegalBasis("Nghị định 65/2014/NĐ-CP Điều 4; Luật TĐKT 2022 Điều 23")
    static final Rule INITIATIVE =
            (c, row) -> {
                var ideas = c.history().ideas(InitiativeScope.BASE, c.year(), c.year());
                var outstanding =
                        "OR_HTXS".equals(row.mode())
                                && c.history().in(c.year()).rating() == Rating.HTXS;
                var met = ideas.size() >= row.count() || outstanding;
                return said(
                        Finding.when(
                                        row,
                                        met,
                                        ideas.isEmpty()
                                                ? outstanding ? Rating.HTXS : ""
                                                : ideas.get(0).decision())
                                .provenBy(ideas.isEmpty() ? List.of() : ownPage(c)));
            };

    /** The rules of this group, by the code under which the law names them. */
    static final Map<String, Rule> BY_CODE =
            Map.ofEntries(
                    Map.entry("C-RATING", RATING),
                    Map.entry("X-NEW", NEWCOMER),
                    Map.entry("X-LEAVE40", LEAVE),
                    Map.entry("X-DISC", DISCIPLINE),
                    Map.entry("T-STUDY", STUDY),
                    Map.entry("T-MOVE", MOVE),
                    Map.entry("C-CSCS-LDTT", ADVANCED_WORKER),
                    Map.entry("C-INITIATIVE", INITIATIVE),
                    Map.entry("T-INJ", INJURY),
                    Map.entry("T-SECOND", SECONDED));

    private YearRules() {}

    static Optional<Finding> said(Finding finding) {
        return Optional.of(finding);
    }

    static List<Proof> ownPage(Candidate c) {
        var page = c.history().page();
        return page.isEmpty() ? List.of() : List.of(new Proof("#" + c.year(), page));
    }

    /** Whole months of service up to the end of the year, counting its last day. */
    private static int wholeMonths(LocalDate from, LocalDate to) {
        return (int) Period.between(from, to.plusDays(1)).toTotalMonths();
    }
}
