package vn.bangvang.bonus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.bangvang.award.Catalogues;
import vn.bangvang.decision.DecisionCard;
import vn.bangvang.decision.Rounding;
import vn.bangvang.platform.RuleViolation;

/** Works out the bonus of signed decisions. */
@ApplicationScoped
public class Bonuses {
    @Inject Catalogues catalogues;

    /**
     * @param rounding {@code null} for the one that the decision names
     */
    public BonusSheet of(DecisionCard decision, Rounding rounding) {
        if (!decision.signed()) {
            throw new RuleViolation("bonus.decision.unsigned");
        }
        return BonusSheet.of(
                decision,
                catalogues.catalogue(),
                rounding == null ? decision.rounding() : rounding);
    }
}
