package vn.bangvang.person.web;

import java.io.Serializable;
import vn.bangvang.person.ChangedYear;
import vn.bangvang.person.Discipline;
import vn.bangvang.person.Rating;
import vn.bangvang.person.YearFacts;
import vn.bangvang.person.YearResult;

/** A row of the list of a unit's year: what stands there, and what is typed over it. */
public class ResultInput implements Serializable {
    private final YearResult row;
    private Rating rating;
    private Integer leaveDays;
    private Discipline discipline;

    ResultInput(YearResult row) {
        this.row = row;
        rating = row.facts().rating();
        leaveDays = row.facts().leaveDays();
        discipline = row.facts().discipline();
    }

    boolean isChanged() {
        return !facts().equals(row.facts());
    }

    ChangedYear change() {
        return new ChangedYear(row.code(), row.facts(), facts());
    }

    private YearFacts facts() {
        return row.facts().with(rating, leaveDays, discipline);
    }

    /** Whether something that a title asks for is not known. */
    public boolean isOpen() {
        return facts().isOpen();
    }

    void rateIfUnknown(Rating value) {
        rating = rating == null ? value : rating;
    }

    void nothingAgainstIfUnknown() {
        leaveDays = leaveDays == null ? Integer.valueOf(0) : leaveDays;
        discipline = discipline == null ? Discipline.NONE : discipline;
    }

    public YearResult getRow() {
        return row;
    }

    public Rating getRating() {
        return rating;
    }

    public void setRating(Rating rating) {
        this.rating = rating;
    }

    public Integer getLeaveDays() {
        return leaveDays;
    }

    public void setLeaveDays(Integer leaveDays) {
        this.leaveDays = leaveDays;
    }

    public Discipline getDiscipline() {
        return discipline;
    }

    public void setDiscipline(Discipline discipline) {
        this.discipline = discipline;
    }
}
