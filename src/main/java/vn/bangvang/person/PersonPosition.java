package vn.bangvang.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.record.Versioned;

/** A position (chức vụ) held at a unit from a day to a day. */
@Entity
@Table(name = "person_position")
public class PersonPosition extends Versioned {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    private String title;

    @Column(name = "position_class")
    private String positionClass;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    protected PersonPosition() {}

    PersonPosition(Person person, Unit unit, String title, String positionClass, LocalDate from) {
        this.person = person;
        this.unit = unit;
        this.title = title;
        this.positionClass = positionClass;
        this.from = from;
    }

    void end(LocalDate lastDay) {
        to = lastDay.isBefore(from) ? from : lastDay;
    }

    Person person() {
        return person;
    }

    public Unit unit() {
        return unit;
    }

    public String title() {
        return title;
    }

    public String positionClass() {
        return positionClass;
    }

    /** The same post at the unit that has taken over this one's. */
    PersonPosition goOnAt(Unit heir, LocalDate day) {
        return new PersonPosition(person, heir, title, positionClass, day);
    }

    /** Whether the form names the same post. */
    boolean is(PersonForm form) {
        return unit.code().equals(form.unitCode())
                && title.equals(form.title())
                && Objects.equals(positionClass, form.positionClass());
    }

    /**
     * Whether the form only spells the same post otherwise, says of which class it always was, or
     * corrects what began this day.
     */
    boolean isSpelling(PersonForm form, LocalDate day) {
        return unit.code().equals(form.unitCode())
                && (!from.isBefore(day)
                        || (positionClass == null
                                        || Objects.equals(positionClass, form.positionClass()))
                                && Text.key(title).equals(Text.key(form.title())));
    }

    void correct(String newTitle, String newClass) {
        title = newTitle;
        positionClass = newClass;
    }
}
