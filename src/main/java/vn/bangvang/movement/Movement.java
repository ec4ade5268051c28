package vn.bangvang.movement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.bangvang.award.Commendation;
import vn.bangvang.platform.record.Versioned;

/**
 * An emulation movement (phong trào thi đua): launched by a document, with a goal, from a day to a
 * day.
 */
@Entity
@Table(name = "movement")
public class Movement extends Versioned {
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private MovementKind kind;

    @Column(name = "launched_by")
    private String launchedBy;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    private String goal;
    private String theme;

    protected Movement() {}

    Movement(String code, MovementForm form) {
        this.code = code;
        correct(form);
    }

    final void correct(MovementForm form) {
        name = form.name();
        kind = form.kind();
        launchedBy = form.launchedBy();
        from = form.from();
        to = form.to();
        goal = form.goal();
        theme = form.theme();
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    Commendation commendation() {
        return kind.commendation();
    }

    MovementForm form() {
        return new MovementForm(name, kind, launchedBy, from, to, goal, theme);
    }
}
