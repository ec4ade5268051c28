package vn.bangvang.eligibility;

import static vn.bangvang.eligibility.Outcome.UNKNOWN;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.RuleRow;
import vn.bangvang.award.Subject;
import vn.bangvang.person.Discipline;
import vn.bangvang.person.Rating;

/** The rules, by the code under which their thresholds stand in the catalogue. */
public final class Rules {
    @LegalBasis("Luật TĐKT 2003 Điều 24; Luật TĐKT 2022 Điều 23, 24")
    static final Rule RATING =
            (c, row) -> {
                var needed = Rating.values()[row.amount().intValue() - 1];
                var rating = c.year().rating();
                return rating == null
                        ? Finding.of(row, UNKNOWN, needed)
                        : Finding.when(row, rating.rank() >= needed.rank(), rating, needed);
            };

    @LegalBasis("Nghị định 65/2014/NĐ-CP Điều 5 khoản 6")
    static final Rule NEWCOMER =
            (c, row) -> {
                if (c.recruitedOn() == null) {
                    return Finding.of(row, UNKNOWN, row.amount().intValue());
                }
                var months = wholeMonths(c.recruitedOn(), c.periodTo());
                return Finding.when(
                        row, months >= row.amount().intValue(), months, row.amount().intValue());
            };

    @LegalBasis(
            "Nghị định 65/2014/NĐ-CP Điều 5 khoản 4, 6: thai sản được tính là thời gian công tác")
    static final Rule LEAVE =
            (c, row) -> {
                var days = c.year().leaveDays();
                return days == null
                        ? Finding.of(row, UNKNOWN, row.amount().intValue())
                        : Finding.when(
                                row, days < row.amount().intValue(), days, row.amount().intValue());
            };

    @LegalBasis("Nghị định 65/2014/NĐ-CP Điều 5 khoản 6: từ khiển trách trở lên")
    static final Rule DISCIPLINE =
            (c, row) -> {
                var discipline = c.year().discipline();
                return discipline == null
                        ? Finding.of(row, UNKNOWN)
                        : Finding.when(row, discipline == Discipline.NONE, discipline);
            };

    @LegalBasis("Nghị định 65/2014/NĐ-CP Điều 4; Luật TĐKT 2022 Điều 23")
    static final Rule ADVANCED_WORKER =
            (c, row) ->
                    Finding.when(
                            row,
                            c.advancedWorker() != null,
                            Optional.ofNullable(c.advancedWorker()).orElse(""));

    /** Amount 1: an initiative is needed. Amount 2: an outstanding rating will do as well. */
    @LegalBasis("Nghị định 65/2014/NĐ-CP Điều 4; Luật TĐKT 2022 Điều 23")
    static final Rule INITIATIVE =
            (c, row) -> {
                var either = row.amount().intValue() == 2;
                var outstanding = either && c.year().rating() == Rating.HTXS;
                var proof = c.initiative() == null ? "" : c.initiative();
                return Finding.when(row, c.initiative() != null || outstanding, proof);
            };

    @LegalBasis("Luật TĐKT 2003 Điều 28 khoản 1: trên 50%")
    static final Rule SHARE_ABOVE = (c, row) -> share(c, row, false);

    @LegalBasis("Luật TĐKT 2022 Điều 28: ít nhất 70%")
    static final Rule SHARE_AT_LEAST = (c, row) -> share(c, row, true);

    @LegalBasis("Thông tư 07/2014/TT-BNV; Nghị định 91/2017/NĐ-CP Điều 9 khoản 3")
    static final Rule CAP =
            (c, row) -> {
                var known = c.cap().base() + c.cap().elsewhere();
                var allowed =
                        row.amount()
                                .multiply(BigDecimal.valueOf(known))
                                .setScale(0, RoundingMode.FLOOR)
                                .longValueExact();
                var percent = percent(row.amount());
                if (c.cap().proposed() > allowed && !c.cap().complete()) {
                    return Finding.of(row, UNKNOWN, c.cap().proposed(), known, percent);
                }
                return Finding.when(
                        row,
                        c.cap().proposed() <= allowed,
                        c.cap().proposed(),
                        known,
                        percent,
                        allowed);
            };

    private static final Map<String, Rule> INDIVIDUAL = new LinkedHashMap<>();
    private static final Map<String, Rule> COLLECTIVE = new LinkedHashMap<>();

    static {
        INDIVIDUAL.put("C-RATING", RATING);
        INDIVIDUAL.put("X-NEW", NEWCOMER);
        INDIVIDUAL.put("X-LEAVE40", LEAVE);
        INDIVIDUAL.put("X-DISC", DISCIPLINE);
        INDIVIDUAL.put("C-CSCS-LDTT", ADVANCED_WORKER);
        INDIVIDUAL.put("C-INITIATIVE", INITIATIVE);
        INDIVIDUAL.put("Q-CSCS-15", CAP);
        COLLECTIVE.put("C-TTTT-1", SHARE_ABOVE);
        COLLECTIVE.put("C-TTTT-2", SHARE_AT_LEAST);
    }

    private Rules() {}

    /** Judges a candidate by the rules that the catalogue holds for the award in the era. */
    public static Verdict judge(Candidate candidate, Catalogue catalogue, String era) {
        var rules =
                switch (candidate.subject()) {
                    case INDIVIDUAL -> INDIVIDUAL;
                    case COLLECTIVE -> COLLECTIVE;
                    case HOUSEHOLD -> Map.<String, Rule>of();
                };
        var findings =
                rules.entrySet().stream()
                        .flatMap(
                                rule ->
                                        catalogue
                                                .rule(rule.getKey(), candidate.award(), era)
                                                .stream()
                                                .map(row -> rule.getValue().judge(candidate, row)))
                        .toList();
        return new Verdict(era, findings);
    }

    /** Whether the subject can be given the award at all. */
    public static boolean suits(Subject subject, Catalogue catalogue, String award) {
        return catalogue.award(award).subjects().contains(subject);
    }

    private static Finding share(Candidate c, RuleRow row, boolean equalIsEnough) {
        var percent = percent(row.amount());
        if (c.members() == null || c.advancedMembers() == null) {
            return Finding.of(row, UNKNOWN, percent);
        }
        var compared =
                BigDecimal.valueOf(c.advancedMembers())
                        .compareTo(row.amount().multiply(BigDecimal.valueOf(c.members())));
        return Finding.when(
                row,
                equalIsEnough ? compared >= 0 : compared > 0,
                c.advancedMembers(),
                c.members(),
                percent);
    }

    private static String percent(BigDecimal ratio) {
        return ratio.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    /** Whole months of service up to the end of the year, counting its last day. */
    private static int wholeMonths(LocalDate from, LocalDate to) {
        return (int) Period.between(from, to.plusDays(1)).toTotalMonths();
    }
}
