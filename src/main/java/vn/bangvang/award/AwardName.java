package vn.bangvang.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What an award is called from a day on. */
@Embeddable
public class AwardName {
    @Column(name = "from_on")
    private LocalDate from;

    private String name;

    @Column(name = "certificate_title")
    private String certificateTitle;

    protected AwardName() {}

    AwardName(LocalDate from, String name, String certificateTitle) {
        this.from = from;
        this.name = name;
        this.certificateTitle = certificateTitle;
    }

    LocalDate from() {
        return from;
    }

    String name() {
        return name;
    }

    String certificateTitle() {
        return certificateTitle;
    }
}
