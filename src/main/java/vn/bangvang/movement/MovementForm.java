package vn.bangvang.movement;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** What is written down of a movement. */
public record MovementForm(
        @NotBlank @Size(max = 300) String name,
        @NotNull MovementKind kind,
        @NotBlank @Size(max = 60) String launchedBy,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotBlank @Size(max = 2000) String goal)
        implements Serializable {

    @AssertTrue(message = "{movement.period}")
    boolean isInOrder() {
        return from == null || to == null || !to.isBefore(from);
    }
}
