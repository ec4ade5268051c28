package vn.bangvang.bonus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import vn.bangvang.decision.DecisionCards;
import vn.bangvang.decision.Decisions;
import vn.bangvang.decision.Rounding;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Vocabulary;
import vn.bangvang.platform.WrongState;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.record.StaleData;
import vn.bangvang.platform.sheet.SheetWriter;
import vn.bangvang.wording.DocumentKind;
import vn.bangvang.wording.Wordings;

/** What the accountant does: the bonus sheet of a decision. */
@ApplicationScoped
@Transactional
public class BonusService {
    @Inject Bonuses bonuses;
    @Inject Decisions decisions;
    @Inject DecisionCards cards;
    @Inject Payments payments;
    @Inject Wordings wordings;
    @Inject Acting acting;
    @Inject Clocks clocks;

    @Needs(Permission.BONUS_READ)
    public BonusSheet sheet(String decisionCode, Rounding rounding) {
        return bonuses.of(cards.card(decisionCode, Permission.BONUS_READ), rounding);
    }

    /** How the bonus of a decision was paid; empty while it was not. */
    @Needs(Permission.BONUS_READ)
    public Optional<PaymentRow> payment(String decisionCode) {
        decisions.mustReach(decisionCode, Permission.BONUS_READ);
        return payments.of(decisionCode).map(BonusPayment::row);
    }

    /** Decisions signed within a year whose bonus nobody has written down as paid. */
    @Needs(Permission.BONUS_PAY)
    public Set<String> unpaid() {
        return Set.copyOf(
                payments.unpaid(
                        acting.actor().scope(Permission.BONUS_PAY), clocks.today().minusYears(1)));
    }

    /**
     * Writes down that the bonus of a decision was paid, as the sheet stands.
     *
     * @param total of the sheet that was seen, in đồng
     * @throws RuleViolation before the decision was signed, on a day to come, a second time, or
     *     when the sheet has another total by now
     */
    @Needs(value = Permission.BONUS_PAY, once = true)
    public void pay(String decisionCode, long total, @Valid PaymentForm form) {
        var decision = cards.card(decisionCode, Permission.BONUS_PAY);
        var sheet = bonuses.of(decision, null);
        if (form.paidOn().isBefore(decision.signedOn()) || form.paidOn().isAfter(clocks.today())) {
            throw new RuleViolation("bonus.payment.day", decision.signedOn(), clocks.today());
        }
        if (sheet.total() != total) {
            throw new RuleViolation("bonus.payment.changed");
        }
        if (payments.of(decisionCode).isPresent()) {
            throw new WrongState("bonus.payment.already");
        }
        payments.add(
                new BonusPayment(
                        decisionCode, sheet.total(), form, acting.actor().account(), clocks.now()));
    }

    /** Takes back what was written down by mistake. */
    @Needs(Permission.BONUS_PAY)
    public void takeBack(String decisionCode, PaymentRow seen) {
        decisions.mustReach(decisionCode, Permission.BONUS_PAY);
        var payment =
                payments.of(decisionCode)
                        .filter(p -> p.id() == seen.id())
                        .orElseThrow(() -> new StaleData("payment of " + decisionCode));
        payment.mustStillBe(seen.version());
        payments.remove(payment);
    }

    /** The sheet as XLSX, with a column to sign in. */
    @Needs(Permission.BONUS_READ)
    public byte[] workbook(String decisionCode, Rounding rounding) {
        var decision = cards.card(decisionCode, Permission.BONUS_READ);
        var sheet = bonuses.of(decision, rounding);
        var values = new BonusValues(decision, sheet, clocks.today()).values();
        try (var writer = new SheetWriter()) {
            writer.sheet(
                    Vocabulary.OFFICIAL.of("bonus.sheet.name"),
                    wordings.document(
                            DocumentKind.BONUS_SHEET,
                            decisions.authority(decisionCode),
                            clocks.today(),
                            null,
                            values));
            return writer.bytes();
        }
    }
}
