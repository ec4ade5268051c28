package vn.bangvang.organization.lineage;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.record.Recorded;

/** One unit came of another (kế thừa). */
@Entity
@Table(name = "unit_succession")
class Succession extends Recorded {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private UnitEvent event;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_id")
    private Unit from;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_id")
    private Unit to;

    protected Succession() {}

    Succession(UnitEvent event, Unit from, Unit to) {
        this.event = event;
        this.from = from;
        this.to = to;
    }
}
