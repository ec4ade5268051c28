package vn.bangvang.award;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import vn.bangvang.platform.SourceStatus;

/**
 * What is proposed of an era.
 *
 * @param from first day; the era that held until then ends the day before
 */
public record EraForm(
        @NotBlank @Pattern(regexp = "E[0-9]{2}[A-Z]?") String code,
        @NotNull LocalDate from,
        @NotBlank @Size(max = 200) String law,
        @NotBlank @Size(max = 200) String decree,
        @Size(max = 200) String circular,
        @NotNull SourceStatus status)
        implements Serializable {}
