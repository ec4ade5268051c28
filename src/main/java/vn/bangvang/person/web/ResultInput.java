package vn.bangvang.person.web;

import java.io.Serializable;
import java.util.Objects;
import vn.bangvang.person.year.ChangedYear;
import vn.bangvang.person.year.Discipline;
import vn.bangvang.person.year.Rating;
import vn.bangvang.person.year.YearFacts;
import vn.bangvang.person.year.YearResult;

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
        return !shown().equals(row.facts());
    }

    ChangedYear change() {
        return new ChangedYear(
                row.code(),
                row.own(),
                row.own()
                        .with(
                                typed(rating, row.facts().rating(), row.own().rating()),
                                typed(leaveDays, row.facts().leaveDays(), row.own().leaveDays()),
                                typed(
                                        discipline,
                                        row.facts().discipline(),
                                        row.own().discipline())));
    }

    /** What was typed; what another record of the person says is not copied. */
    private static <T> T typed(T now, T shown, T own) {
        return Objects.equals(now, shown) ? own : now;
    }

    private YearFacts shown() {
        return row.facts().with(rating, leaveDays, discipline);
    }

    /** Whether something that a title asks for is not known. */
    public boolean isOpen() {
        return shown().isOpen();
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
