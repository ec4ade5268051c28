package vn.bangvang.movement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is written down of a round: awards by code, obliged units by code.
 *
 * @param span which days are judged under the number of the year
 */
public record RoundForm(
        @NotBlank @Size(max = 300) String name,
        @Min(2000) @Max(2100) int year,
        @NotNull Span span,
        @NotNull LocalDate submitBy,
        @NotEmpty List<String> awards,
        @NotEmpty List<String> unitCodes)
        implements Serializable {
    private static final Pattern A_YEAR = Pattern.compile("\\b20\\d\\d\\b");

    public RoundForm {
        awards = List.copyOf(awards);
        unitCodes = List.copyOf(unitCodes);
    }

    /** A round of a calendar year. */
    public RoundForm(
            String name,
            int year,
            LocalDate submitBy,
            List<String> awards,
            List<String> unitCodes) {
        this(name, year, Span.CALENDAR_YEAR, submitBy, awards, unitCodes);
    }

    /** The same round in another year: also the years in its name and the last day are moved. */
    public RoundForm in(int otherYear) {
        var later = otherYear - year;
        return new RoundForm(
                A_YEAR.matcher(name)
                        .replaceAll(y -> String.valueOf(Integer.parseInt(y.group()) + later)),
                otherYear,
                span,
                submitBy.plusYears(later),
                awards,
                unitCodes);
    }
}
