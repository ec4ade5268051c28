package vn.bangvang.dossier.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.bangvang.dossier.Nomination;
import vn.bangvang.eligibility.KeptFindings;
import vn.bangvang.eligibility.Outcome;
import vn.bangvang.eligibility.Verdict;
import vn.bangvang.platform.Clocks;

/** A verdict as it was at a stage, with the rules it used. Never rewritten. */
@Entity
@Table(name = "stored_verdict")
class StoredVerdict {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "row")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "nomination_id")
    private Nomination nomination;

    @Enumerated(EnumType.STRING)
    private VerdictStage stage;

    private LocalDateTime at;

    @Column(name = "era_code")
    private String era;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String findings;

    protected StoredVerdict() {}

    StoredVerdict(Nomination nomination, VerdictStage stage, LocalDateTime at, Verdict verdict) {
        this.nomination = nomination;
        this.stage = stage;
        this.at = at;
        this.era = verdict.era();
        this.outcome = verdict.outcome();
        this.findings = KeptFindings.json(verdict);
    }

    KeptVerdict row() {
        return new KeptVerdict(stage, at, KeptFindings.read(era, Clocks.dayOf(at), findings));
    }
}
