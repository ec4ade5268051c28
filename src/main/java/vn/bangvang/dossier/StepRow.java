package vn.bangvang.dossier;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A step as shown.
 *
 * @param move a {@link DossierMove} or a {@link NominationMove}
 */
public record StepRow(LocalDateTime at, String account, Enum<?> move, String remark)
        implements Serializable {

    /**
     * The last step of a kind.
     *
     * @param steps oldest first
     */
    public static Optional<StepRow> last(List<StepRow> steps, Enum<?> move) {
        return steps.stream().filter(s -> s.move() == move).reduce((first, last) -> last);
    }
}
