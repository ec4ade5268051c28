package vn.bangvang.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.bangvang.platform.record.Recorded;

/** A step of a dossier's life: who, when, which move, with what remark. */
@Entity
@Table(name = "dossier_step")
class DossierStep extends Recorded {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    private LocalDateTime at;
    private String account;

    @Enumerated(EnumType.STRING)
    private DossierMove move;

    private String remark;

    protected DossierStep() {}

    DossierStep(
            Dossier dossier, LocalDateTime at, String account, DossierMove move, String remark) {
        this.dossier = dossier;
        this.at = at;
        this.account = account;
        this.move = move;
        this.remark = remark;
    }

    StepRow row() {
        return new StepRow(at, account, move, remark);
    }
}
