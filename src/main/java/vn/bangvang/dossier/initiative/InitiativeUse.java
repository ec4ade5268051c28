package vn.bangvang.dossier.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import vn.bangvang.dossier.Nomination;
import vn.bangvang.platform.record.Recorded;

/** That a nomination rests on an initiative (sáng kiến dùng làm căn cứ). */
@Entity
@Table(name = "initiative_use")
class InitiativeUse extends Recorded {
    @Column(name = "initiative_id")
    private long initiative;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "nomination_id")
    private Nomination nomination;

    protected InitiativeUse() {}

    InitiativeUse(long initiative, Nomination nomination) {
        this.initiative = initiative;
        this.nomination = nomination;
    }

    long initiative() {
        return initiative;
    }
}
