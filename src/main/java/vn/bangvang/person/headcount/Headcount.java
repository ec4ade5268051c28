package vn.bangvang.person.headcount;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.record.Versioned;

/**
 * How many people of a position class a unit has in a year (số lao động); what fairness figures
 * divide by. A missing row is no figure, never zero.
 */
@Entity
@Table(name = "headcount")
class Headcount extends Versioned {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    private int year;

    @Column(name = "position_class")
    private String positionClass;

    private int people;
    private Integer women;
    private Integer minority;

    protected Headcount() {}

    Headcount(Unit unit, int year, HeadcountRow row) {
        this.unit = unit;
        this.year = year;
        this.positionClass = row.positionClass();
        record(row);
    }

    final void record(HeadcountRow row) {
        people = row.people();
        women = row.women();
        minority = row.minority();
    }

    HeadcountRow row() {
        return new HeadcountRow(positionClass, people, women, minority);
    }
}
