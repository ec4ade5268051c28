package vn.bangvang.dossier;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import vn.bangvang.dossier.paper.PaperRow;

/** A dossier with its papers and steps; its nominations come page by page. */
public record DossierCard(
        String code,
        int version,
        DossierState state,
        String unitCode,
        String unitName,
        String unitPath,
        String roundCode,
        String roundName,
        int year,
        List<String> awards,
        LocalDate submitBy,
        LocalDateTime submittedAt,
        LocalDate acceptedOn,
        LocalDate appraiseBy,
        boolean appraiseByUncertain,
        int timesReturned,
        List<PaperRow> papers,
        List<StepRow> steps,
        Set<DossierMove> moves)
        implements Serializable {

    public boolean editable() {
        return state == DossierState.DRAFT || state == DossierState.RETURNED;
    }

    /** Whether the actor may take this step now: views draw buttons from it. */
    public boolean may(String move) {
        return moves.contains(DossierMove.valueOf(move));
    }
}
