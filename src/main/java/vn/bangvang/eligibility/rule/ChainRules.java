package vn.bangvang.eligibility.rule;

import static vn.bangvang.eligibility.Outcome.MET;
import static vn.bangvang.eligibility.Outcome.NOT_MET;
import static vn.bangvang.eligibility.Outcome.UNKNOWN;
import static vn.bangvang.eligibility.rule.YearRules.ownPage;
import static vn.bangvang.eligibility.rule.YearRules.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import vn.bangvang.eligibility.Finding;
import vn.bangvang.eligibility.Outcome;
import vn.bangvang.eligibility.Proof;
import vn.bangvang.eligibility.history.Counting;
import vn.bangvang.eligibility.history.History;
import vn.bangvang.person.initiative.InitiativeScope;
import vn.bangvang.person.year.Rating;

/**
 * Rules about years that follow one another. A chain ends with the year judged or, while that year
 * has no result yet, with the year before it.
 */
final class ChainRules {
    /** Years that one award of a chain of awards crowns. */
    private static final int PERIOD = 3;

    /** Amount: how many years in a row; mode: with which award. */
    @LegalBasis("Luật TĐKT 2022 Điều 22; Nghị định 91/2017/NĐ-CP Điều 9 khoản 2")
    static final Rule CHAIN =
            (c, row) -> {
                var h = c.history();
                var years = window(c, row.count(), y -> h.merit(row.mode(), y).isPresent());
                var proofs =
                        years.stream()
                                .flatMap(y -> h.merit(row.mode(), y).stream())
                                .map(History.Merit::proof)
                                .toList();
                var missing = years.stream().filter(y -> h.merit(row.mode(), y).isEmpty()).toList();
                return said(
                        Finding.of(
                                        row,
                                        h.counting().sure(outcome(missing, h), years),
                                        years.size() - missing.size(),
                                        row.count(),
                                        row.mode(),
                                        joined(missing))
                                .provenBy(proofs));
            };

    /**
     * Two awards of a kind with no break between the periods they crown, the second in the year
     * judged or the one before.
     */
    @LegalBasis("Luật TĐKT 2022 Điều 21; Nghị định 65/2014/NĐ-CP Điều 3")
    static final Rule TWICE_RUNNING =
            (c, row) -> {
                var h = c.history();
                var second = h.last(row.mode(), c.year());
                var first = second.flatMap(m -> h.last(row.mode(), m.year() - 1));
                var proofs = new ArrayList<Proof>();
                first.ifPresent(m -> proofs.add(m.proof()));
                second.ifPresent(m -> proofs.add(m.proof()));
                if (first.isEmpty()) {
                    return said(
                            Finding.of(row, UNKNOWN, proofs.size(), row.count(), row.mode(), "")
                                    .provenBy(proofs));
                }
                var running =
                        second.get().year() >= c.year() - 1
                                && second.get().year() - first.get().year() <= PERIOD;
                return said(
                        Finding.of(
                                        row,
                                        running ? MET : notOrUnknown(c, PERIOD + 1),
                                        2,
                                        row.count(),
                                        row.mode(),
                                        first.get().year() + ", " + second.get().year())
                                .provenBy(proofs));
            };

    /** The award named by the mode was received before. */
    @LegalBasis("Luật TĐKT 2022 Điều 73; Nghị định 65/2014/NĐ-CP Điều 17, 23")
    static final Rule PRIOR =
            (c, row) -> {
                var merit = c.history().last(row.mode(), c.year());
                return said(
                        Finding.of(
                                        row,
                                        merit.isPresent() ? MET : UNKNOWN,
                                        row.mode(),
                                        merit.map(m -> String.valueOf(m.year())).orElse(""))
                                .provenBy(merit.map(History.Merit::proof).stream().toList()));
            };

    /**
     * Years in a row with at least a rating. Mode: the rating, and "AFTER" an award whose year they
     * must follow (rules P-NEXT, P-NEXT2: the next period is counted from the award before).
     */
    @LegalBasis("Luật TĐKT 2022 Điều 73 khoản 1; Nghị định 65/2014/NĐ-CP Điều 2 khoản 4, Điều 23")
    static final Rule RATED_YEARS =
            Rule.of(
                    Parameters.RatedYears::of,
                    (c, row, needed) -> {
                        var h = c.history();
                        var years = window(c, needed.count(), y -> h.in(y).rating() != null);
                        var lower = new ArrayList<Integer>();
                        var unrated = new ArrayList<Integer>();
                        for (var year : years) {
                            var rating = h.in(year).rating();
                            if (year < h.counting().from()) {
                                lower.add(year);
                            } else if (rating == null) {
                                unrated.add(year);
                            } else if (rating.rank() < needed.rating().rank()) {
                                lower.add(year);
                            }
                        }
                        var before = needed.after().flatMap(a -> h.last(a, c.year()));
                        var first = Counting.firstOf(years.get(0));
                        var tooEarly =
                                before.filter(m -> h.counting().after(m).isAfter(first))
                                        .isPresent();
                        var perhapsTooEarly =
                                before.filter(m -> h.counting().surelyAfter(m).isAfter(first))
                                        .isPresent();
                        var outcome =
                                !lower.isEmpty() || tooEarly
                                        ? NOT_MET
                                        : unrated.isEmpty() && !perhapsTooEarly ? MET : UNKNOWN;
                        lower.addAll(unrated);
                        return said(
                                Finding.of(
                                                row,
                                                h.counting().sure(outcome, years),
                                                years.size() - lower.size(),
                                                needed.count(),
                                                needed.rating(),
                                                joined(lower))
                                        .provenBy(ownPage(c)));
                    });

    /** Amount: how often; mode: which award, and within how many years. */
    @LegalBasis("Luật TĐKT 2022 Điều 73 khoản 1; Nghị định 65/2014/NĐ-CP Điều 23 khoản 3")
    static final Rule TIMES =
            Rule.of(
                    Parameters.Times::of,
                    (c, row, times) -> {
                        IntPredicate has = y -> c.history().merit(times.award(), y).isPresent();
                        var merits =
                                window(c, times.within(), has).stream()
                                        .flatMap(y -> c.history().merit(times.award(), y).stream())
                                        .toList();
                        var outcome =
                                merits.size() >= times.count()
                                        ? MET
                                        : notOrUnknown(c, times.within());
                        return said(
                                Finding.of(
                                                row,
                                                c.history()
                                                        .counting()
                                                        .sure(
                                                                outcome,
                                                                merits.stream()
                                                                        .map(History.Merit::year)
                                                                        .toList()),
                                                merits.size(),
                                                times.count(),
                                                times.award(),
                                                times.within())
                                        .provenBy(
                                                merits.stream()
                                                        .map(History.Merit::proof)
                                                        .toList()));
                    });

    /** Amount: how many initiatives; mode: least scope, and within how many years. */
    @LegalBasis("Luật TĐKT 2022 Điều 21, 22; Nghị định 65/2014/NĐ-CP Điều 17, 23")
    static final Rule INITIATIVES =
            Rule.of(
                    Parameters.Ideas::of,
                    (c, row, needed) -> {
                        var ideas =
                                c.history()
                                        .ideas(
                                                needed.scope(),
                                                c.year() - needed.within(),
                                                c.year());
                        return said(
                                Finding.of(
                                                row,
                                                ideas.size() >= needed.count() ? MET : UNKNOWN,
                                                ideas.size(),
                                                needed.count(),
                                                needed.scope(),
                                                needed.within())
                                        .provenBy(ideas.isEmpty() ? List.of() : ownPage(c)));
                    });

    /**
     * Two years running, each crowned by Chiến sĩ thi đua cơ sở or, each outstanding, with as many
     * initiatives. Other grounds are for people to weigh, so this never says no.
     */
    @LegalBasis("Luật TĐKT 2022 Điều 74 khoản 1; Nghị định 65/2014/NĐ-CP Điều 24 khoản 1")
    static final Rule PROVINCIAL_FORM =
            (c, row) -> {
                var h = c.history();
                IntPredicate fighter = y -> h.merit("CSTDCS", y).isPresent();
                IntPredicate outstanding =
                        y -> y >= h.counting().from() && h.in(y).rating() == Rating.HTXS;
                var byTitle = window(c, row.count(), fighter);
                var byRating = window(c, row.count(), outstanding);
                var from = byRating.get(0);
                var ideas = h.ideas(InitiativeScope.BASE, from, c.year());
                var titled =
                        row.mode().startsWith("CSTDCS") && byTitle.stream().allMatch(fighter::test);
                var rated =
                        byRating.stream().allMatch(outstanding::test)
                                && ideas.size() >= row.count();
                return said(
                        Finding.of(
                                        row,
                                        titled || rated
                                                ? h.counting()
                                                        .sure(MET, titled ? byTitle : byRating)
                                                : UNKNOWN,
                                        row.count(),
                                        byRating.stream().filter(outstanding::test).count(),
                                        ideas.size())
                                .provenBy(
                                        byTitle.stream()
                                                .flatMap(y -> h.merit("CSTDCS", y).stream())
                                                .map(History.Merit::proof)
                                                .toList()));
            };

    /** The rules of this group, by the code under which the law names them. */
    static final Map<String, Rule> BY_CODE =
            Map.ofEntries(
                    Map.entry("C-CST-1", CHAIN),
                    Map.entry("C-CSTQ-YEARS", CHAIN),
                    Map.entry("C-CHAIN", CHAIN),
                    Map.entry("C-CSTQ-1", TWICE_RUNNING),
                    Map.entry("C-PRIOR", PRIOR),
                    Map.entry("C-YEARS-AFTER", RATED_YEARS),
                    Map.entry("C-TIMES", TIMES),
                    Map.entry("C-INIT-COUNT", INITIATIVES),
                    Map.entry("C-INIT-SCOPE", INITIATIVES),
                    Map.entry("C-BKT-1", PROVINCIAL_FORM));

    private ChainRules() {}

    /** The years of a chain of this length: up to the year judged when it has the fact already. */
    private static List<Integer> window(Candidate c, int length, IntPredicate has) {
        var last = has.test(c.year()) ? c.year() : c.year() - 1;
        var years = new ArrayList<Integer>();
        for (var year = last - length + 1; year <= last; year++) {
            years.add(year);
        }
        return years;
    }

    /** What is not on record is "no" only when the book is complete for so many years back. */
    private static Outcome notOrUnknown(Candidate c, int yearsBack) {
        var first = Math.max(c.year() - yearsBack, c.history().counting().from());
        return first >= c.history().completeFrom() ? NOT_MET : UNKNOWN;
    }

    private static Outcome outcome(List<Integer> missing, History h) {
        if (missing.isEmpty()) {
            return MET;
        }
        return missing.stream().allMatch(y -> y < h.completeFrom() && y >= h.counting().from())
                ? UNKNOWN
                : NOT_MET;
    }

    private static String joined(List<Integer> years) {
        return years.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
