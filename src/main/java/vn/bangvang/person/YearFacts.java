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
    public static final YearFacts UNKNOWN = new YearFacts(null, null, null);
}
