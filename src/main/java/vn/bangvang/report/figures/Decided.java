package vn.bangvang.report.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.bangvang.bonus.BonusSheet;
import vn.bangvang.bonus.Bonuses;
import vn.bangvang.decision.DecisionCard;
import vn.bangvang.decision.DecisionCards;
import vn.bangvang.decision.Decisions;
import vn.bangvang.report.figures.YearFigures.Bonus;

/** The decisions of a year and the money that comes with them. */
@ApplicationScoped
class Decided {
    @Inject Decisions decisions;
    @Inject DecisionCards cards;
    @Inject Bonuses bonuses;

    List<DecisionCard> of(int year) {
        return decisions.signed(year).stream().map(cards::card).toList();
    }

    Bonus bonus(List<DecisionCard> signed) {
        var sheets = signed.stream().map(d -> bonuses.of(d, null)).toList();
        return new Bonus(
                sheets.stream().mapToLong(BonusSheet::total).sum(),
                sheets.stream().mapToLong(BonusSheet::unknown).sum());
    }
}
