package vn.bangvang.person.year;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Facts of one year. {@code null} means unknown.
 *
 * @param rating {@code null} when not rated yet
 * @param leaveDays working days of leave, maternity not counted
 * @param maternityDays count as work (rule T-MAT)
 * @param studyMonths of training
 * @param studyGood whether its result was "khá" or better
 * @param injuryDays of treatment after saving people or property, or after combat (rule T-INJ)
 * @param injuryPaper the medical conclusion on it
 * @param secondedTo unit to which the person was seconded (rule T-SECOND)
 * @param disciplinedUntil last day of the disciplinary period (rule P-AFTER)
 */
public record YearFacts(
        Rating rating,
        @Min(0) @Max(366) Integer leaveDays,
        Discipline discipline,
        @Min(0) @Max(366) Integer maternityDays,
        @Min(0) @Max(12) Integer studyMonths,
        Boolean studyGood,
        @Min(0) @Max(366) Integer injuryDays,
        @Size(max = 200) String injuryPaper,
        @Size(max = 200) String secondedTo,
        LocalDate disciplinedUntil)
        implements Serializable {

    public static final YearFacts UNKNOWN = new YearFacts(null, null, null);

    /** A year without maternity and training. */
    public YearFacts(Rating rating, Integer leaveDays, Discipline discipline) {
        this(rating, leaveDays, discipline, null, null, null);
    }

    /** A year without injury, secondment and an end of a disciplinary period. */
    public YearFacts(
            Rating rating,
            Integer leaveDays,
            Discipline discipline,
            Integer maternityDays,
            Integer studyMonths,
            Boolean studyGood) {
        this(
                rating,
                leaveDays,
                discipline,
                maternityDays,
                studyMonths,
                studyGood,
                null,
                null,
                null,
                null);
    }

    /** The facts that every year has of everybody, in the place of these. */
    public YearFacts with(Rating newRating, Integer newLeaveDays, Discipline newDiscipline) {
        return new YearFacts(
                newRating,
                newLeaveDays,
                newDiscipline,
                maternityDays,
                studyMonths,
                studyGood,
                injuryDays,
                injuryPaper,
                secondedTo,
                disciplinedUntil);
    }

    /** These facts, and the older ones where these are unknown. */
    public YearFacts over(YearFacts older) {
        return new YearFacts(
                or(rating, older.rating),
                or(leaveDays, older.leaveDays),
                or(discipline, older.discipline),
                or(maternityDays, older.maternityDays),
                or(studyMonths, older.studyMonths),
                or(studyGood, older.studyGood),
                or(injuryDays, older.injuryDays),
                or(injuryPaper, older.injuryPaper),
                or(secondedTo, older.secondedTo),
                or(disciplinedUntil, older.disciplinedUntil));
    }

    /** Whether something is unknown that every year has of everybody. */
    public boolean isOpen() {
        return rating == null || leaveDays == null || discipline == null;
    }

    /** Whether a discipline is on record. */
    public boolean disciplined() {
        return discipline != null && discipline != Discipline.NONE;
    }

    private static <T> T or(T known, T older) {
        return known == null ? older : known;
    }
}
