package vn.bangvang.person.year;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A year of a person as it is to be written down.
 *
 * @param person code
 * @param seen what the editor saw, so that the second of two editors is told
 */
public record ChangedYear(
        @NotBlank String person, @NotNull YearFacts seen, @NotNull @Valid YearFacts facts) {}
