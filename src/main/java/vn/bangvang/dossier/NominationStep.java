package vn.bangvang.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A step of a nomination's life: who, when, which move, with what remark. Written in bulk. */
@Entity
@Table(name = "nomination_step")
class NominationStep {
    @Id private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "nomination_id")
    private Nomination nomination;

    private LocalDateTime at;
    private String account;

    @Enumerated(EnumType.STRING)
    private NominationMove move;

    private String remark;

    protected NominationStep() {}

    StepRow row() {
        return new StepRow(at, account, move, remark);
    }
}
