package vn.bangvang.organization.lineage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.bangvang.platform.record.Recorded;

/** A change of units on a day, by an instrument. Written once, never changed. */
@Entity
@Table(name = "unit_event")
public class UnitEvent extends Recorded {
    private String code;

    @Enumerated(EnumType.STRING)
    private UnitEventKind kind;

    @Column(name = "on_date")
    private LocalDate on;

    private String instrument;

    protected UnitEvent() {}

    UnitEvent(String code, UnitEventKind kind, Instrument act) {
        this.code = code;
        this.kind = kind;
        this.on = act.from();
        this.instrument = act.number().strip();
    }

    UnitEventKind kind() {
        return kind;
    }

    LocalDate on() {
        return on;
    }

    String instrument() {
        return instrument;
    }
}
