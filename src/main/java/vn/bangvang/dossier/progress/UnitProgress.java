package vn.bangvang.dossier.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.bangvang.dossier.DossierState;

/**
 * Where one unit stands in a round.
 *
 * @param dossier code; {@code null} where none is begun
 * @param state {@code null} where none is begun
 * @param nominations that stand
 * @param appraiseBy last day of the legal time; {@code null} before acceptance
 */
public record UnitProgress(
        String unitCode,
        String unitName,
        Stage stage,
        String dossier,
        DossierState state,
        long nominations,
        LocalDateTime submittedAt,
        LocalDate appraiseBy)
        implements Serializable {
    /** Whether the unit has not sent its dossier. */
    public boolean owes() {
        return stage == Stage.NOT_BEGUN || stage == Stage.DRAFTING;
    }
}
