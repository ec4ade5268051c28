package vn.bangvang.person.year;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.bangvang.person.Person;
import vn.bangvang.platform.record.Versioned;

/**
 * What a year says of a person: rating, working days of leave, discipline. Unknown is not "none".
 */
@Entity
@Table(name = "person_year")
class PersonYear extends Versioned {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private int year;

    @Enumerated(EnumType.STRING)
    private Rating rating;

    @Column(name = "leave_days")
    private Integer leaveDays;

    @Enumerated(EnumType.STRING)
    private Discipline discipline;

    @Column(name = "maternity_days")
    private Integer maternityDays;

    @Column(name = "study_months")
    private Integer studyMonths;

    @Column(name = "study_good")
    private Boolean studyGood;

    @Column(name = "injury_days")
    private Integer injuryDays;

    @Column(name = "injury_paper")
    private String injuryPaper;

    @Column(name = "seconded_to")
    private String secondedTo;

    @Column(name = "disciplined_until")
    private LocalDate disciplinedUntil;

    protected PersonYear() {}

    PersonYear(Person person, int year) {
        this.person = person;
        this.year = year;
    }

    void record(YearFacts facts) {
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

    Person person() {
        return person;
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
}
