package vn.bangvang.bonus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.bangvang.decision.Decisions;
import vn.bangvang.decision.Rounding;
import vn.bangvang.dossier.ListOrder;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Amount;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Needs;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Sentence;
import vn.bangvang.platform.StaleData;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.sheet.SheetWriter;

/** What the accountant does: the bonus sheet of a decision. */
@ApplicationScoped
@Transactional
public class BonusService {
    private static final String NO_RULE = "chưa có quy định";

    @Inject Bonuses bonuses;
    @Inject Decisions decisions;
    @Inject Payments payments;
    @Inject Acting acting;
    @Inject Clocks clocks;

    @Needs(Permission.BONUS_READ)
    public BonusSheet sheet(String decisionCode, Rounding rounding) {
        return bonuses.of(decisions.card(decisionCode, Permission.BONUS_READ), rounding);
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
        var decision = decisions.card(decisionCode, Permission.BONUS_PAY);
        var sheet = bonuses.of(decision, null);
        if (form.paidOn().isBefore(decision.signedOn()) || form.paidOn().isAfter(clocks.today())) {
            throw new RuleViolation("bonus.payment.day", decision.signedOn(), clocks.today());
        }
        if (sheet.total() != total) {
            throw new RuleViolation("bonus.payment.changed");
        }
        if (payments.of(decisionCode).isPresent()) {
            throw new RuleViolation("bonus.payment.already");
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

    private static String salary(BonusSheet sheet) {
        return sheet.baseSalary() == null
                ? "Lương cơ sở: " + NO_RULE
                : "Lương cơ sở %s đồng (%s)"
                        .formatted(Sentence.grouped(sheet.baseSalary()), sheet.decree());
    }

    /** The sheet as XLSX, with a column to sign in. */
    @Needs(Permission.BONUS_READ)
    public byte[] workbook(String decisionCode, Rounding rounding) {
        var decision = decisions.card(decisionCode, Permission.BONUS_READ);
        var sheet = bonuses.of(decision, rounding);
        var rows = new ArrayList<List<Object>>();
        for (var line : sheet.lines()) {
            rows.add(
                    Arrays.asList(
                            line.number(),
                            line.recipient(),
                            ListOrder.beside(line.recipient(), line.recipientUnit()),
                            line.awardName(),
                            line.hundredths() == null
                                    ? NO_RULE
                                    : BigDecimal.valueOf(line.hundredths(), 2),
                            line.raw() == null ? NO_RULE : line.raw(),
                            line.paid() == null ? NO_RULE : line.paid(),
                            line.stacked() ? "Đã hưởng mức cao hơn" : ""));
        }
        rows.add(Arrays.asList(null, "TỔNG CỘNG", "", "", "", "", sheet.total(), ""));
        try (var writer = new SheetWriter()) {
            writer.sheet(
                    "Tiền thưởng",
                    List.of(
                            "BẢNG TÍNH TIỀN THƯỞNG",
                            "Kèm theo Quyết định số %s %s của Chủ tịch %s"
                                    .formatted(
                                            decision.number(),
                                            Text.longDay(decision.signedOn()),
                                            decision.authorityName()),
                            salary(sheet)
                                    + "; "
                                    + (sheet.rounding() == Rounding.ROUND_UP_10K
                                            ? "làm tròn lên hàng chục nghìn đồng"
                                            : "làm tròn đến hàng chục nghìn đồng gần nhất")),
                    List.of(
                            new SheetWriter.Column("STT", 6),
                            new SheetWriter.Column("Họ và tên / Tên tập thể", 32),
                            new SheetWriter.Column("Đơn vị", 34),
                            new SheetWriter.Column("Danh hiệu, hình thức", 30),
                            new SheetWriter.Column("Hệ số", 8),
                            new SheetWriter.Column("Thành tiền (đ)", 14),
                            new SheetWriter.Column("Được thưởng (đ)", 14),
                            new SheetWriter.Column("Ghi chú / Ký nhận", 26)),
                    rows);
            writer.foot(
                    List.of(
                            "Số tiền bằng chữ: " + Amount.inWords(sheet.total()) + ".",
                            "%s, %s"
                                    .formatted(
                                            decision.letterhead().seat(),
                                            Text.longDay(clocks.today()))),
                    List.of("NGƯỜI LẬP BẢNG", "KẾ TOÁN", "THỦ TRƯỞNG ĐƠN VỊ"));
            return writer.bytes();
        }
    }
}
