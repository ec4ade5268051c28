package vn.bangvang.dossier.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import vn.bangvang.dossier.DossierState;
import vn.bangvang.dossier.paper.PaperKind;

/**
 * What a unit has still to do for an open round.
 *
 * @param dossier code; {@code null} where none is begun
 * @param state {@code null} where none is begun
 * @param missing papers that a submission would be refused for
 * @param returnedBecause reason with which the dossier was sent back last, or {@code null}
 */
public record UnitWork(
        String roundCode,
        String roundName,
        int year,
        LocalDate submitBy,
        String unitCode,
        String unitName,
        String dossier,
        DossierState state,
        int nominations,
        Set<PaperKind> missing,
        String returnedBecause)
        implements Serializable {
    public UnitWork {
        missing = Set.copyOf(missing);
    }
}
