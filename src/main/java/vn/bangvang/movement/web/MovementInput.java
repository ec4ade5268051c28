package vn.bangvang.movement.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.bangvang.movement.MovementForm;
import vn.bangvang.movement.MovementKind;

/** What is typed in of a movement. */
public class MovementInput implements Serializable {
    private String name;
    private MovementKind kind;
    private String launchedBy;
    private LocalDate from;
    private LocalDate to;
    private String goal;
    private String theme;

    MovementForm form() {
        return new MovementForm(name, kind, launchedBy, from, to, goal, theme);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public MovementKind getKind() {
        return kind;
    }

    public void setKind(MovementKind kind) {
        this.kind = kind;
    }

    public String getLaunchedBy() {
        return launchedBy;
    }

    public void setLaunchedBy(String launchedBy) {
        this.launchedBy = launchedBy;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }
}
