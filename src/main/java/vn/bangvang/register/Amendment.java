package vn.bangvang.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A decision about an award given earlier: to correct, revoke or re-issue it.
 *
 * @param name what the recipient is called, as it should have stood; read for a correction only
 * @param remark why
 */
public record Amendment(
        @NotNull EntryKind kind,
        @NotBlank @Size(max = 40) String decisionNumber,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 500) String remark,
        @Size(max = 200) String name,
        @Size(max = 200) String title,
        @Size(max = 200) String unit,
        @Size(max = 2000) String achievement)
        implements Serializable {}
