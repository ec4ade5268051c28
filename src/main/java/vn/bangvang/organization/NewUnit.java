package vn.bangvang.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What founding a unit asks for. */
public record NewUnit(
        @NotBlank @Pattern(regexp = "[A-Z0-9-]{1,20}") String code,
        @NotBlank @Size(max = 200) String name,
        @NotBlank String type,
        @NotBlank String areaClass,
        String parentCode,
        @NotNull LocalDate validFrom) {

    public Unit under(Unit parent) {
        return new Unit(code, name, type, areaClass, parent, validFrom);
    }
}
