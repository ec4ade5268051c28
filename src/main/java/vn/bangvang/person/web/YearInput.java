package vn.bangvang.person.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.bangvang.person.initiative.InitiativeRow;
import vn.bangvang.person.initiative.InitiativeScope;
import vn.bangvang.person.year.Discipline;
import vn.bangvang.person.year.Rating;
import vn.bangvang.person.year.YearFacts;

/** What is typed in of a year of a person. */
public class YearInput implements Serializable {
    private int year;
    private Rating rating;
    private Integer leaveDays;
    private Discipline discipline;
    private String initiative;
    private String recognisedBy;
    private InitiativeScope scope = InitiativeScope.BASE;
    private int share = 100;
    private String field;
    private Integer maternityDays;
    private Integer studyMonths;
    private Boolean studyGood;
    private Integer injuryDays;
    private String injuryPaper;
    private String secondedTo;
    private LocalDate disciplinedUntil;
    private String hold;
    private LocalDate holdFrom;

    /** Shows what is written down of the year. */
    void take(YearFacts facts) {
        rating = facts.rating();
        leaveDays = facts.leaveDays();
        discipline = facts.discipline();
        maternityDays = facts.maternityDays();
        studyMonths = facts.studyMonths();
        studyGood = facts.studyGood();
        injuryDays = facts.injuryDays();
        injuryPaper = facts.injuryPaper();
        secondedTo = facts.secondedTo();
        disciplinedUntil = facts.disciplinedUntil();
    }

    YearFacts facts() {
        return new YearFacts(
                rating,
                leaveDays,
                discipline,
                maternityDays,
                studyMonths,
                studyGood,
                injuryDays,
                injuryPaper,
                secondedTo,
                disciplinedUntil);
    }

    InitiativeRow initiative() {
        return new InitiativeRow(year, initiative, recognisedBy, scope, share, field, null);
    }

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

    public InitiativeScope getScope() {
        return scope;
    }

    public void setScope(InitiativeScope scope) {
        this.scope = scope;
    }

    public int getShare() {
        return share;
    }

    public void setShare(int share) {
        this.share = share;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public Integer getMaternityDays() {
        return maternityDays;
    }

    public void setMaternityDays(Integer maternityDays) {
        this.maternityDays = maternityDays;
    }

    public Integer getStudyMonths() {
        return studyMonths;
    }

    public void setStudyMonths(Integer studyMonths) {
        this.studyMonths = studyMonths;
    }

    public Boolean getStudyGood() {
        return studyGood;
    }

    public void setStudyGood(Boolean studyGood) {
        this.studyGood = studyGood;
    }

    public Integer getInjuryDays() {
        return injuryDays;
    }

    public void setInjuryDays(Integer injuryDays) {
        this.injuryDays = injuryDays;
    }

    public String getInjuryPaper() {
        return injuryPaper;
    }

    public void setInjuryPaper(String injuryPaper) {
        this.injuryPaper = injuryPaper;
    }

    public String getSecondedTo() {
        return secondedTo;
    }

    public void setSecondedTo(String secondedTo) {
        this.secondedTo = secondedTo;
    }

    public LocalDate getDisciplinedUntil() {
        return disciplinedUntil;
    }

    public void setDisciplinedUntil(LocalDate disciplinedUntil) {
        this.disciplinedUntil = disciplinedUntil;
    }

    public String getHold() {
        return hold;
    }

    public void setHold(String hold) {
        this.hold = hold;
    }

    public LocalDate getHoldFrom() {
        return holdFrom;
    }

    public void setHoldFrom(LocalDate holdFrom) {
        this.holdFrom = holdFrom;
    }
}
