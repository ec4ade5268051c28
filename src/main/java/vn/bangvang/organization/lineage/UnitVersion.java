package vn.bangvang.organization.lineage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.record.Recorded;
import vn.bangvang.platform.record.Unrecorded;

/** A period in which a unit's name, type and place in the tree stood still. */
@Entity
@Table(name = "unit_version")
public class UnitVersion extends Recorded {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    private String name;

    @Column(name = "name_key")
    @Unrecorded
    private String nameKey;

    private String type;

    @Column(name = "area_class")
    private String areaClass;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Unit parent;

    private String path;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private UnitEvent event;

    protected UnitVersion() {}

    /** The unit as it is now, from a day on. */
    public UnitVersion(Unit unit, LocalDate from, UnitEvent event) {
        this.unit = unit;
        this.from = from;
        this.event = event;
        record(unit);
    }

    /** Takes what the unit is now. */
    final void record(Unit now) {
        name = now.name();
        nameKey = Text.key(name);
        type = now.type();
        areaClass = now.areaClass();
        parent = now.parent();
        path = now.path();
    }

    /** Makes a name findable that was written down before names of periods were. */
    void index() {
        nameKey = Text.key(name);
    }

    LocalDate from() {
        return from;
    }

    void end(LocalDate lastDay) {
        to = lastDay;
    }

    UnitPeriod row() {
        return new UnitPeriod(
                name,
                type,
                parent == null ? null : parent.name(),
                from,
                to,
                event == null ? null : event.kind(),
                event == null ? null : event.instrument());
    }
}
