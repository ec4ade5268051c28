package vn.bangvang.dossier;

import java.io.Serializable;
import java.time.LocalDateTime;

/** A step as shown. */
public record StepRow(LocalDateTime at, String account, String move, String remark)
        implements Serializable {
    public DossierMove kind() {
        return DossierMove.valueOf(move);
    }
}
