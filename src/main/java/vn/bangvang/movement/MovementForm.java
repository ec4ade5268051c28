package vn.bangvang.movement;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is written down of a movement.
 *
 * @param theme code in the shared list of themes, or {@code null}
 */
public record MovementForm(
        @NotBlank @Size(max = 300) String name,
        @NotNull MovementKind kind,
        @NotBlank @Size(max = 60) String launchedBy,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotBlank @Size(max = 2000) String goal,
        String theme)
        implements Serializable {

    /** A movement without a theme of its own. */
    public MovementForm(
            String name,
            MovementKind kind,
            String launchedBy,
            LocalDate from,
            LocalDate to,
            String goal) {
        this(name, kind, launchedBy, from, to, goal, null);
    }

    @AssertTrue(message = "{movement.period}")
    boolean isInOrder() {
        return from == null || to == null || !to.isBefore(from);
    }
}
