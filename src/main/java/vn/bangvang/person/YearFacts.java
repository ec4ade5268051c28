package vn.bangvang.person;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;

/**
 * Facts of one year.
 *
 * @param rating {@code null} when not rated yet
 * @param leaveDays working days of leave, maternity not counted; {@code null} when unknown
 * @param discipline {@code null} when unknown
 */
public record YearFacts(Rating rating, @Min(0) @Max(366) Integer leaveDays, Discipline discipline)
        implements Serializable {
    /** These facts, and the older ones where these are unknown. */
    YearFacts over(YearFacts older) {
        return new YearFacts(
                rating == null ? older.rating() : rating,
                leaveDays == null ? older.leaveDays() : leaveDays,
                discipline == null ? older.discipline() : discipline);
    }

    public static final YearFacts UNKNOWN = new YearFacts(null, null, null);
}
