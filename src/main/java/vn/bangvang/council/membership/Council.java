package vn.bangvang.council.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.record.Versioned;

/**
 * A council (Hội đồng Thi đua - Khen thưởng): it stands at one authority, hears the dossiers of the
 * units under it and ends on the authority's last day.
 */
@Entity
@Table(name = "council")
public class Council extends Versioned {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    private String instrument;

    @Column(name = "from_on")
    private LocalDate from;

    protected Council() {}

    Council(Unit unit, String instrument, LocalDate from) {
        this.unit = unit;
        this.instrument = Text.clean(instrument);
        this.from = from;
    }

    public Unit unit() {
        return unit;
    }

    String instrument() {
        return instrument;
    }

    public LocalDate from() {
        return from;
    }

    boolean sitsOn(LocalDate day) {
        return !day.isBefore(from) && unit.isOpenOn(day);
    }

    /**
     * @throws RuleViolation when it is not set up yet on the day or its authority is closed
     */
    public void mustSitOn(LocalDate day) {
        if (!sitsOn(day)) {
            throw new RuleViolation("council.notSitting", unit.name());
        }
    }
}
