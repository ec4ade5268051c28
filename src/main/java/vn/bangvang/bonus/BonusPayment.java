package vn.bangvang.bonus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.bangvang.platform.record.Versioned;

/** That the bonus of a decision was paid (chi tiền thưởng). */
@Entity
@Table(name = "bonus_payment")
class BonusPayment extends Versioned {
    @Column(name = "decision_code")
    private String decision;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    private long amount;
    private String voucher;
    private String payer;

    @Column(name = "from_fund")
    private boolean fromFund;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;

    protected BonusPayment() {}

    BonusPayment(String decision, long amount, PaymentForm form, String account, LocalDateTime at) {
        this.decision = decision;
        this.amount = amount;
        this.paidOn = form.paidOn();
        this.voucher = form.voucher();
        this.payer = form.payer();
        this.fromFund = form.fromFund();
        this.recordedBy = account;
        this.recordedAt = at;
    }

    PaymentRow row() {
        return new PaymentRow(
                id(), version(), paidOn, amount, voucher, payer, recordedBy, recordedAt);
    }
}
