package vn.bangvang.movement.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.bangvang.movement.RoundForm;
import vn.bangvang.movement.Span;

/** What is typed in of a round. */
public class RoundInput implements Serializable {
    private String name;
    private int year;
    private Span span = Span.CALENDAR_YEAR;
    private String movement;
    private LocalDate submitBy;
    private List<String> awards;
    private List<String> units;

    void take(RoundForm form) {
        name = form.name();
        year = form.year();
        span = form.span();
        submitBy = form.submitBy();
        awards = form.awards();
        units = form.unitCodes();
    }

    RoundForm form() {
        return new RoundForm(
                name,
                year,
                span,
                submitBy,
                awards == null ? List.of() : awards,
                units == null ? List.of() : units);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public Span getSpan() {
        return span;
    }

    public void setSpan(Span span) {
        this.span = span;
    }

    public String getMovement() {
        return movement;
    }

    public void setMovement(String movement) {
        this.movement = movement;
    }

    public LocalDate getSubmitBy() {
        return submitBy;
    }

    public void setSubmitBy(LocalDate submitBy) {
        this.submitBy = submitBy;
    }

    public List<String> getAwards() {
        return awards;
    }

    public void setAwards(List<String> awards) {
        this.awards = awards;
    }

    public List<String> getUnits() {
        return units;
    }

    public void setUnits(List<String> units) {
        this.units = units;
    }
}
