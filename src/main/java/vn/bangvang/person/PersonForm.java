package vn.bangvang.person;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is written down of a person and of the present position.
 *
 * @param unitCode the unit where the person works
 * @param positionClass code of a {@link PositionClass}
 */
public record PersonForm(
        @NotBlank @Size(max = 120) String fullName,
        @NotNull Sex sex,
        @Min(1900) @Max(2100) Integer birthYear,
        LocalDate recruitedOn,
        @NotBlank String unitCode,
        @NotBlank @Size(max = 120) String title,
        @NotBlank String positionClass)
        implements Serializable {}
