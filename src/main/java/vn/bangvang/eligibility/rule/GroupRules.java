package vn.bangvang.eligibility.rule;

import static vn.bangvang.eligibility.Outcome.UNKNOWN;
import static vn.bangvang.eligibility.rule.YearRules.said;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import vn.bangvang.award.LawRow;
import vn.bangvang.eligibility.Finding;
import vn.bangvang.platform.Text;

/** Rules about collectives, about what households gave, and about the cap over a round. */
final class GroupRules {
    @LegalBasis("Luật TĐKT 2003 Điều 28 khoản 1: trên 50%")
    static final Rule SHARE_ABOVE = (c, row) -> share(c, row, false);

    @LegalBasis("Luật TĐKT 2022 Điều 28; Điều 27: ít nhất 70%")
    static final Rule SHARE_AT_LEAST = (c, row) -> share(c, row, true);

    @LegalBasis("Luật TĐKT 2003 Điều 27, 28; Luật TĐKT 2022 Điều 28")
    static final Rule NO_MEMBER_DISCIPLINED =
            (c, row) -> none(c.claim().getGroup().getDisciplined(), row);

    @LegalBasis("Luật TĐKT 2022 Điều 27: 100% hoàn thành nhiệm vụ")
    static final Rule ALL_COMPLETE = (c, row) -> none(c.claim().getGroup().getIncomplete(), row);

    @LegalBasis("Luật TĐKT 2022 Điều 27: có Chiến sĩ thi đua cơ sở")
    static final Rule FIGHTERS =
            (c, row) -> {
                var fighters = c.claim().getGroup().getFighters();
                return said(
                        fighters == null
                                ? Finding.of(row, UNKNOWN, row.count())
                                : Finding.when(
                                        row, fighters >= row.count(), fighters, row.count()));
            };

    @LegalBasis("Thông tư 15/2025/TT-BNV: không khen thưởng tổ chức đã giải thể")
    static final Rule STILL_OPEN =
            (c, row) -> {
                var closed = c.circumstances().closedOn();
                var open = closed == null || !closed.isBefore(c.day());
                return said(Finding.when(row, open, closed == null ? "" : closed));
            };

    @LegalBasis("Nghị định 65/2014/NĐ-CP Điều 23 khoản 4, Điều 25")
    static final Rule GIVEN =
            (c, row) -> {
                var given = c.claim().getGiven();
                var needed = row.amount().longValueExact();
                return said(
                        given == null
                                ? Finding.of(row, UNKNOWN, money(needed))
                                : Finding.when(row, given >= needed, money(given), money(needed)));
            };

    @LegalBasis("Thông tư 07/2014/TT-BNV; Nghị định 91/2017/NĐ-CP Điều 9 khoản 3")
    static final Rule CAP =
            (c, row) -> {
                var known = c.cap().base() + c.cap().elsewhere();
                var allowed = allowed(row, known);
                if (c.cap().proposed() > allowed && !c.cap().complete()) {
                    return said(Finding.of(row, UNKNOWN, c.cap().proposed(), known, row.percent()));
                }
                return said(
                        Finding.when(
                                row,
                                c.cap().proposed() <= allowed,
                                c.cap().proposed(),
                                known,
                                row.percent(),
                                allowed));
            };

    /** Caps of the armed forces are counted over the headcount of the nominating unit. */
    @LegalBasis("Thông tư 151/2018/TT-BQP")
    static final Rule CAP_OVER_HEADCOUNT =
            (c, row) -> {
                var sector = c.sector();
                if (!sector.armed()) {
                    return Optional.empty();
                }
                if (sector.headcount() == null) {
                    return said(Finding.of(row, UNKNOWN, sector.proposed(), row.percent()));
                }
                var allowed = allowed(row, sector.headcount());
                return said(
                        Finding.when(
                                row,
                                sector.proposed() <= allowed,
                                sector.proposed(),
                                sector.headcount(),
                                row.percent(),
                                allowed));
            };

    /** Amount: points needed, set by the province; without it people compare with its frame. */
    @LegalBasis("Nghị định 86/2023/NĐ-CP: khung điểm do tỉnh quy định")
    static final Rule POINTS =
            (c, row) -> {
                var points = c.claim().getCulture().getPoints();
                if (row.amount() == null || points == null) {
                    return said(
                            Finding.of(
                                    row,
                                    UNKNOWN,
                                    points == null ? "–" : points,
                                    row.amount() == null ? "–" : row.count()));
                }
                return said(Finding.when(row, points >= row.count(), points, row.count()));
            };

    /** Amount: days of public notice before the decision. */
    @LegalBasis("Nghị định 86/2023/NĐ-CP Điều 7, Điều 8: niêm yết 10 ngày")
    static final Rule POSTED =
            (c, row) -> {
                var posted = c.claim().getCulture().getPostedOn();
                if (posted == null) {
                    return said(Finding.of(row, UNKNOWN, row.count()));
                }
                var days = Math.max(0, ChronoUnit.DAYS.between(posted, c.day()));
                return said(Finding.when(row, days >= row.count(), days, row.count()));
            };

    /** Mode: last day of the year, as month and day, on which the review must be finished. */
    @LegalBasis("Nghị định 86/2023/NĐ-CP Điều 7: trước 25/11")
    static final Rule REVIEWED_BY =
            Rule.of(
                    Parameters::dayOfYear,
                    (c, row, dayOfYear) -> {
                        var last = dayOfYear.atYear(c.year());
                        var done = c.claim().getCulture().getReviewedOn();
                        return said(
                                done == null
                                        ? Finding.of(row, UNKNOWN, Text.day(last))
                                        : Finding.when(
                                                row,
                                                done.getYear() == c.year() && done.isBefore(last),
                                                Text.day(done),
                                                Text.day(last)));
                    });

    /** The rules of this group, by the code under which the law names them. */
    static final Map<String, Rule> BY_CODE =
            Map.ofEntries(
                    Map.entry("C-TTTT-1", SHARE_ABOVE),
                    Map.entry("C-TTTT-2", SHARE_AT_LEAST),
                    Map.entry("C-TTXS", SHARE_AT_LEAST),
                    Map.entry("C-TTXS-CSTD", FIGHTERS),
                    Map.entry("C-TTXS-ALL", ALL_COMPLETE),
                    Map.entry("C-NO-CC", NO_MEMBER_DISCIPLINED),
                    Map.entry("U-CLOSED", STILL_OPEN),
                    Map.entry("C-GIVEN", GIVEN),
                    Map.entry("Q-CSCS-15", CAP),
                    Map.entry("Q-CO-CP", CAP),
                    Map.entry("C-TVH", POINTS),
                    Map.entry("C-TVH-POST", POSTED),
                    Map.entry("C-TVH-DAY", REVIEWED_BY),
                    Map.entry("Q-ARMY", CAP_OVER_HEADCOUNT));

    private GroupRules() {}

    /** How many the row's share of a base allows; a part of one is none. */
    private static long allowed(LawRow row, long base) {
        return row.amount()
                .multiply(BigDecimal.valueOf(base))
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
    }

    private static Optional<Finding> share(Candidate c, LawRow row, boolean equalIsEnough) {
        var members = c.claim().getGroup().getMembers();
        var advanced = c.claim().getGroup().getAdvanced();
        if (members == null || advanced == null) {
            return said(Finding.of(row, UNKNOWN, row.percent()));
        }
        var compared =
                BigDecimal.valueOf(advanced)
                        .compareTo(row.amount().multiply(BigDecimal.valueOf(members)));
        return said(
                Finding.when(
                        row,
                        equalIsEnough ? compared >= 0 : compared > 0,
                        advanced,
                        members,
                        row.percent()));
    }

    private static Optional<Finding> none(Integer count, LawRow row) {
        return said(
                count == null ? Finding.of(row, UNKNOWN) : Finding.when(row, count == 0, count));
    }

    private static String money(long dong) {
        return "%,d".formatted(dong).replace(',', '.');
    }
}
