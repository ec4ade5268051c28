package vn.bangvang.eligibility;

import static vn.bangvang.eligibility.Outcome.MET;
import static vn.bangvang.eligibility.Outcome.UNKNOWN;
import static vn.bangvang.eligibility.YearRules.ownPage;
import static vn.bangvang.eligibility.YearRules.said;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import vn.bangvang.person.InitiativeScope;
import vn.bangvang.person.Posts;

/** Rules that ask what a person works as, and for how long. */
final class PostRules {
    /**
     * Mode: class of position, and least scope. Amount: how many initiatives a person of this class
     * needs; nothing is said of others.
     */
    @LegalBasis("Nghị định 65/2014/NĐ-CP Điều 17 khoản 2: công nhân, nông dân")
    static final Rule INITIATIVES_OF_A_CLASS =
            (c, row) -> {
                var words = row.mode().split(" ");
                if (!c.work().isA(words[0])) {
                    return Optional.empty();
                }
                var scope = InitiativeScope.valueOf(words[1]);
                var ideas = c.history().ideas(scope, 0, c.year());
                return said(
                        Finding.of(
                                        row,
                                        ideas.size() >= row.count() ? MET : UNKNOWN,
                                        ideas.size(),
                                        row.count(),
                                        scope)
                                .provenBy(ideas.isEmpty() ? List.of() : ownPage(c)));
            };

    /** Whether colleagues were trained is for people to weigh; asked of one class only. */
    @LegalBasis("Nghị định 65/2014/NĐ-CP Điều 17 khoản 2: đào tạo, kèm cặp đồng nghiệp")
    static final Rule TRAINED_COLLEAGUES =
            (c, row) ->
                    c.work().isA(row.mode()) ? said(Finding.of(row, UNKNOWN)) : Optional.empty();

    /** Amount: years as head, not deputy, in posts of the class named by the mode. */
    @LegalBasis("Nghị định 65/2014/NĐ-CP Điều 17 khoản 3: Bí thư, Chủ tịch")
    static final Rule YEARS_AS_HEAD =
            (c, row) -> {
                var months =
                        c.work().posts().stream()
                                .filter(p -> p.positionClass().equals(row.mode()))
                                .filter(p -> !p.title().startsWith("Phó"))
                                .filter(p -> !p.from().isAfter(c.day()))
                                .mapToLong(p -> monthsUntil(p, c))
                                .sum();
                if (months == 0) {
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

    private static long monthsUntil(Posts.Post post, Candidate c) {
        var end = post.to() == null || post.to().isAfter(c.day()) ? c.day() : post.to();
        return Period.between(post.from(), end.plusDays(1)).toTotalMonths();
    }

    private PostRules() {}
}
