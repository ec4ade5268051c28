package vn.bangvang.organization.lineage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The document that orders a change of units (văn bản sắp xếp).
 *
 * @param from first day on which the change holds
 * @param number such as {@code Nghị quyết 01/NQ-HĐND}
 */
public record Instrument(@NotNull LocalDate from, @NotBlank @Size(max = 200) String number)
        implements Serializable {}
