package vn.bangvang.award.law;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.bangvang.award.EraForm;
import vn.bangvang.platform.SourceStatus;
import vn.bangvang.platform.proposal.Proposal;

/** A proposal of a new era, or of other texts of law for one. */
@Entity
@Table(name = "era_proposal")
class EraProposal extends Proposal {
    @Column(name = "era_code")
    private String code;

    @Column(name = "from_on")
    private LocalDate from;

    private String law;
    private String decree;
    private String circular;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_status")
    private SourceStatus status;

    protected EraProposal() {}

    EraProposal(EraForm form, String account, LocalDateTime now) {
        super(account, now);
        this.code = form.code();
        this.from = form.from();
        this.law = form.law();
        this.decree = form.decree();
        this.circular = form.circular();
        this.status = form.status();
    }

    @Override
    protected String name() {
        return code;
    }

    EraForm form() {
        return new EraForm(code, from, law, decree, circular, status);
    }

    EraCard card() {
        return new EraCard(form(), hands());
    }
}
