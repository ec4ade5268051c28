package vn.bangvang.person.web;

import java.io.Serializable;
import vn.bangvang.person.Discipline;
import vn.bangvang.person.Rating;

/** What is typed in of a year of a person. */
public class YearInput implements Serializable {
    private int year;
    private Rating rating;
    private Integer leaveDays;
    private Discipline discipline;
    private String initiative;
    private String recognisedBy;

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
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

    public String getInitiative() {
        return initiative;
    }

    public void setInitiative(String initiative) {
        this.initiative = initiative;
    }

    public String getRecognisedBy() {
        return recognisedBy;
    }

    public void setRecognisedBy(String recognisedBy) {
        this.recognisedBy = recognisedBy;
    }
}
