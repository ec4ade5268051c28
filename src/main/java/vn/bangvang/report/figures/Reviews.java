package vn.bangvang.report.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.bangvang.platform.Ratio;
import vn.bangvang.report.figures.YearFigures.Review;

/** How the dossiers of a year fared with the standing office and the council. */
@ApplicationScoped
class Reviews {
    private static final String SENT =
            " d.round.year = :year and d.submittedAt is not null" + Counts.NOT_WITHDRAWN;

    @Inject Counts counts;

    Review of(int year) {
        var sent = counts.of("select count(d) from Dossier d where" + SENT, year);
        var returned =
                counts.of(
                        "select count(d) from Dossier d where" + SENT + " and d.timesReturned > 0",
                        year);
        return new Review(
                new Ratio(sent - returned, sent),
                counts.of("select count(n) from Nomination n join n.dossier d where" + SENT, year),
                counts.of(
                        """
                        select count(n) from Nomination n where n.dossier.round.year = :year
                        and n.state = vn.bangvang.dossier.NominationState.NOT_RECOMMENDED""",
                        year));
    }
}
