package vn.bangvang.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** The decision that gave an award (quyết định khen thưởng), as it is cited. */
@Embeddable
public class GivingDecision implements Serializable {
    @Column(name = "decision_number")
    private String number;

    @Column(name = "decided_on")
    private LocalDate on;

    @Column(name = "decided_by")
    private String by;

    protected GivingDecision() {}

    /**
     * @param by name of the authority, or {@code null} where nobody wrote it down
     */
    public GivingDecision(String number, LocalDate on, String by) {
        this.number = number;
        this.on = on;
        this.by = by;
    }

    public String number() {
        return number;
    }

    public LocalDate on() {
        return on;
    }

    /** Name of the authority, or {@code null} where nobody wrote it down. */
    public String by() {
        return by;
    }
}
