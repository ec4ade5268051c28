package vn.bangvang.eligibility.rule;

import static vn.bangvang.eligibility.Outcome.MET;
import static vn.bangvang.eligibility.Outcome.UNKNOWN;
import static vn.bangvang.eligibility.rule.YearRules.ownPage;
import static vn.bangvang.eligibility.rule.YearRules.said;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bangvang.eligibility.Finding;

/** Rules that ask what a person works as, and for how long. */
final class PostRules {
    /**
     * Mode: class of position, and least scope. Amount: how many initiatives a person of this class
     * needs; nothing is said of others.
     */
    @LegalBasis("Nghị định 65/2014/NĐ-CP Điều 17 khoản 2: công nhân, nông dân")
    static final Rule INITIATIVES_OF_A_CLASS =
            Rule.of(
                    Parameters.IdeasOfClass::of,
                    (c, row, needed) -> {
                        if (!c.work().mayBe(needed.positionClass(), c.day())) {
                            return Optional.empty();
                        }
                        var ideas = c.history().ideas(needed.scope(), 0, c.year());
                        var enough =
                                ideas.size() >= needed.count()
                                        && c.work().isA(needed.positionClass(), c.day());
                        return said(
                                Finding.of(
                                                row,
                                                enough ? MET : UNKNOWN,
                                                ideas.size(),
                                                needed.count(),
                                                needed.scope())
                                        .provenBy(ideas.isEmpty() ? List.of() : ownPage(c)));
                    });

    /** Whether colleagues were trained is for people to weigh; asked of one class only. */
    @LegalBasis("Nghị định 65/2014/NĐ-CP Điều 17 khoản 2: đào tạo, kèm cặp đồng nghiệp")
    static final Rule TRAINED_COLLEAGUES =
            (c, row) ->
                    c.work().mayBe(row.mode(), c.day())
                            ? said(Finding.of(row, UNKNOWN))
                            : Optional.empty();

    /** Amount: years as head, not deputy, in posts of the class named by the mode. */
    @LegalBasis("Nghị định 65/2014/NĐ-CP Điều 17 khoản 3: Bí thư, Chủ tịch")
    static final Rule YEARS_AS_HEAD =
            (c, row) -> {
                var months = monthsAsHead(row.mode(), c);
                if (months == 0 && !mayHaveHeaded(c)) {
                    return Optional.empty();
                }
                return said(
                        Finding.of(
                                        row,
                                        months >= row.count() * 12L ? MET : UNKNOWN,
                                        months / 12,
                                        months % 12,
                                        row.count())
                                .provenBy(ownPage(c)));
            };

    /** Whether a head's post is on record of which nobody knows the class. */
    private static boolean mayHaveHeaded(Candidate c) {
        return c.work().posts().stream()
                .anyMatch(
                        p ->
                                p.positionClass() == null
                                        && p.isHeads()
                                        && !p.from().isAfter(c.day()));
    }

    /** Whole months in posts of a class that are no deputy's; times that overlap count once. */
    private static long monthsAsHead(String positionClass, Candidate c) {
        var months = 0L;
        LocalDate counted = null;
        for (var post : c.work().posts()) {
            if (!positionClass.equals(post.positionClass())
                    || !post.isHeads()
                    || post.from().isAfter(c.day())) {
                continue;
            }
            var end = post.to() == null || post.to().isAfter(c.day()) ? c.day() : post.to();
            var from =
                    counted != null && !post.from().isAfter(counted)
                            ? counted.plusDays(1)
                            : post.from();
            if (!end.isBefore(from)) {
                months += Period.between(from, end.plusDays(1)).toTotalMonths();
                counted = end;
            }
        }
        return months;
    }

    /** The rules of this group, by the code under which the law names them. */
    static final Map<String, Rule> BY_CODE =
            Map.ofEntries(
                    Map.entry("C-HC3-2", INITIATIVES_OF_A_CLASS),
                    Map.entry("C-HC3-2-TRAIN", TRAINED_COLLEAGUES),
                    Map.entry("C-HC3-2-ND", INITIATIVES_OF_A_CLASS),
                    Map.entry("C-HC3-3", YEARS_AS_HEAD));

    private PostRules() {}
}
