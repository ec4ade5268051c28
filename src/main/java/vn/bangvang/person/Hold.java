package vn.bangvang.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.Versioned;

/**
 * A matter under way (đang xem xét kỷ luật, thanh tra, điều tra, khiếu nại, tố cáo) of a person or
 * a collective: no award until it is settled (rule P-HOLD).
 */
@Entity
@Table(name = "hold")
class Hold extends Versioned {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    private String reason;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    protected Hold() {}

    Hold(Person person, String reason, LocalDate from) {
        this.person = person;
        this.reason = reason;
        this.from = from;
    }

    void settle(LocalDate day) {
        to = day.isBefore(from) ? from : day;
    }

    HoldRow row() {
        return new HoldRow(id(), person.code(), reason, from, to);
    }
}
