package vn.bangvang.bonus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.bangvang.award.Catalogues;
import vn.bangvang.decision.Decisions;
import vn.bangvang.decision.Rounding;
import vn.bangvang.platform.RuleViolation;

/** Works out the bonus of signed decisions. */
@ApplicationScoped
public class Bonuses {
    @Inject Decisions decisions;
    @Inject Catalogues catalogues;

    /**
     * @param rounding {@code null} for the one that the decision names
     */
    public BonusSheet of(String decisionCode, Rounding rounding) {
        var decision = decisions.card(decisionCode);
        if (!decision.signed()) {
            throw new RuleViolation("bonus.decision.unsigned");
        }
        return BonusSheet.of(
                decision,
                catalogues.catalogue(),
                rounding == null ? decision.rounding() : rounding);
    }
}
