package vn.bangvang.person.hold;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.bangvang.organization.Unit;
import vn.bangvang.person.Person;
import vn.bangvang.person.household.Household;
import vn.bangvang.platform.record.Versioned;

/**
 * A matter under way (đang xem xét kỷ luật, thanh tra, điều tra, khiếu nại, tố cáo) of a person, a
 * collective or a household: no award until it is settled (rule P-HOLD).
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

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "household_id")
    private Household household;

    private String reason;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    protected Hold() {}

    private Hold(String reason, LocalDate from) {
        this.reason = reason;
        this.from = from;
    }

    static Hold of(Person person, String reason, LocalDate from) {
        var hold = new Hold(reason, from);
        hold.person = person;
        return hold;
    }

    static Hold of(Unit unit, String reason, LocalDate from) {
        var hold = new Hold(reason, from);
        hold.unit = unit;
        return hold;
    }

    static Hold of(Household household, String reason, LocalDate from) {
        var hold = new Hold(reason, from);
        hold.household = household;
        return hold;
    }

    void settle(LocalDate day) {
        to = day.isBefore(from) ? from : day;
    }

    Person person() {
        return person;
    }

    /** The collective, or where the household lives; {@code null} of a person. */
    Unit place() {
        return household == null ? unit : household.unit();
    }

    HoldRow row() {
        var kind =
                person != null
                        ? HoldRow.Kind.PERSON
                        : unit != null ? HoldRow.Kind.UNIT : HoldRow.Kind.HOUSEHOLD;
        return new HoldRow(
                id(),
                kind,
                switch (kind) {
                    case PERSON -> person.code();
                    case UNIT -> unit.code();
                    case HOUSEHOLD -> household.code();
                },
                switch (kind) {
                    case PERSON -> person.fullName();
                    case UNIT -> unit.name();
                    case HOUSEHOLD -> household.name();
                },
                reason,
                from,
                to);
    }
}
