package vn.bangvang.report.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.bangvang.movement.Rounds;

/** The figures of a year, group by group. */
@ApplicationScoped
class Figures {
    @Inject AwardsGiven given;
    @Inject UnitCounts units;
    @Inject Whom whom;
    @Inject Submissions submissions;
    @Inject Reviews reviews;
    @Inject Decided decided;
    @Inject Beyond beyond;
    @Inject Rounds rounds;
    @Inject Fairness fairness;

    /**
     * @param byHeirs whether units are shown as those that carry them on today
     */
    YearFigures of(int year, boolean byHeirs) {
        var awards = given.awards(year);
        var decisions = decided.of(year);
        return new YearFigures(
                year,
                given.counts(year, awards),
                units.of(year, awards, byHeirs),
                whom.of(year),
                submissions.of(year),
                reviews.of(year),
                decided.bonus(decisions),
                beyond.of(year),
                rounds.movements(year).stream().map(m -> m.name()).toList(),
                decisions.stream().map(SignedDecision::of).toList(),
                fairness.of(year));
    }
}
