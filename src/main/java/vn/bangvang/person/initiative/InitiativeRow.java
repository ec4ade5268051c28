package vn.bangvang.person.initiative;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * An initiative as written down.
 *
 * @param recognisedBy number of the recognising decision
 * @param share the author's part in percent
 * @param id {@code null} of one that is not on record yet
 * @param field code in the shared list of fields, or {@code null}
 */
public record InitiativeRow(
        int year,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 60) String recognisedBy,
        @NotNull InitiativeScope scope,
        @Min(1) @Max(100) int share,
        String field,
        Long id)
        implements Serializable {

    /** One author's initiative with effect at the base. */
    public static InitiativeRow own(int year, String title, String recognisedBy) {
        return new InitiativeRow(year, title, recognisedBy, InitiativeScope.BASE, 100, null, null);
    }
}
