package vn.bangvang.movement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.record.Versioned;

/**
 * A unit's list of registered titles (đăng ký thi đua) of a year, as handed in; until 2023 no title
 * without it (rule P-REG).
 */
@Entity
@Table(name = "registration")
class Registration extends Versioned {
    private int year;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    private String evidence;

    protected Registration() {}

    Registration(int year, Unit unit) {
        this.year = year;
        this.unit = unit;
    }

    void correct(LocalDate day, String newEvidence) {
        registeredOn = day;
        evidence = newEvidence;
    }
}
