package vn.bangvang.award;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import vn.bangvang.platform.Text;

/**
 * What is proposed of an award.
 *
 * @param certificateTitle as printed on the certificate, in capitals
 * @param from first day of the name
 * @param order place among the awards
 */
public record AwardForm(
        @NotBlank @Pattern(regexp = "[A-Z0-9_]{1,10}") String code,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 120) String certificateTitle,
        @NotNull LocalDate from,
        @NotNull Award.Kind kind,
        @NotNull Award.Level level,
        @Min(1) @Max(999) int order,
        @NotEmpty Set<Subject> subjects)
        implements Serializable {
    public AwardForm {
        name = Text.clean(name);
        certificateTitle = Text.clean(certificateTitle);
        subjects = Set.copyOf(subjects);
    }
}
