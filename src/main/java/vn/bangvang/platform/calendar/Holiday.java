package vn.bangvang.platform.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day as announced for State offices: a public holiday or the day that stands in for one (ngày
 * nghỉ lễ, tết, nghỉ bù), or a Saturday worked for a day that was swapped (ngày làm bù).
 */
@Entity
@Table(name = "holiday")
public class Holiday implements Serializable {
    @Id
    @Column(name = "on_date")
    private LocalDate day;

    private String name;
    private boolean works;

    protected Holiday() {}

    Holiday(LocalDate day, String name, boolean works) {
        this.day = day;
        this.name = name;
        this.works = works;
    }

    public LocalDate day() {
        return day;
    }

    public String name() {
        return name;
    }

    /** Whether the day is worked though it is one of rest. */
    public boolean works() {
        return works;
    }
}
