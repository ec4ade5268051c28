package vn.bangvang.bonus.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.record.Versioned;

/**
 * A sum that came into the award fund of an authority or went out of it (khoản thu, chi của Quỹ thi
 * đua, khen thưởng). Bonuses are no entries: they are told from their payments.
 */
@Entity
@Table(name = "fund_entry")
class FundEntry extends Versioned {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    @Enumerated(EnumType.STRING)
    private FundFlow flow;

    private long amount;
    private String content;
    private String voucher;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;

    protected FundEntry() {}

    FundEntry(Unit unit, FundEntryForm form, String account, LocalDateTime at) {
        this.unit = unit;
        this.bookedOn = form.bookedOn();
        this.flow = form.flow();
        this.amount = form.amount();
        this.content = form.content();
        this.voucher = form.voucher();
        this.recordedBy = account;
        this.recordedAt = at;
    }

    Unit unit() {
        return unit;
    }

    FundLine line() {
        return new FundLine(id(), bookedOn, flow, amount, content, voucher, null);
    }
}
