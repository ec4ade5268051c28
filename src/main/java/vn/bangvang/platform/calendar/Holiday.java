package vn.bangvang.platform.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A public holiday (ngày nghỉ lễ, tết) or the day that stands in for one. */
@Entity
@Table(name = "holiday")
class Holiday {
    @Id
    @Column(name = "on_date")
    private LocalDate day;

    private String name;

    protected Holiday() {}

    LocalDate day() {
        return day;
    }

    String name() {
        return name;
    }
}
