package vn.bangvang.movement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.record.Versioned;

/**
 * How many of an award a unit has decided by itself, with the evidence: counted in the cap (rule
 * Q-CSCS-15).
 */
@Entity
@Table(name = "declared_total")
class DeclaredTotal extends Versioned {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id")
    private Round round;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Column(name = "award_code")
    private String award;

    private int total;
    private String evidence;

    protected DeclaredTotal() {}

    DeclaredTotal(Round round, Unit unit, String award) {
        this.round = round;
        this.unit = unit;
        this.award = award;
    }

    void correct(int newTotal, String newEvidence) {
        total = newTotal;
        evidence = newEvidence;
    }
}
