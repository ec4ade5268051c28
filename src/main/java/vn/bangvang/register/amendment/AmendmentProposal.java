package vn.bangvang.register.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.record.Versioned;
import vn.bangvang.register.EntryKind;
import vn.bangvang.register.RegisterEntry;

/**
 * An amendment (đính chính, thu hồi, cấp lại) that waits to be written: entered by one person with
 * the copy of the decision, checked against it and written by another.
 */
@Entity
@Table(name = "amendment_proposal")
public class AmendmentProposal extends Versioned {
    @ManyToOne
    @JoinColumn(name = "entry_seq")
    private RegisterEntry entry;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String ground;
    private String remark;
    private String name;
    private String title;
    private String unit;
    private String achievement;

    @Column(name = "achieved_from")
    private LocalDate achievedFrom;

    @Column(name = "achieved_to")
    private LocalDate achievedTo;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private AmendmentState state = AmendmentState.PROPOSED;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private LocalDateTime proposedAt;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private LocalDateTime settledAt;

    protected AmendmentProposal() {}

    AmendmentProposal(
            RegisterEntry entry, Amendment change, Copy copy, String account, LocalDateTime now) {
        this.entry = entry;
        kind = change.kind();
        decisionNumber = change.decisionNumber();
        decidedOn = change.decidedOn();
        ground = change.ground();
        remark = change.remark();
        name = change.name();
        title = change.title();
        unit = change.unit();
        achievement = change.achievement();
        achievedFrom = change.achievedFrom();
        achievedTo = change.achievedTo();
        fileName = copy.fileName();
        mediaType = copy.mediaType();
        sha256 = copy.sha256();
        proposedBy = account;
        proposedAt = now;
    }

    /** The copy of the decision, kept under its hash. */
    record Copy(String fileName, String mediaType, String sha256) {}

    /**
     * @throws RuleViolation when who entered it also writes it, or it was settled before
     */
    void write(String account, LocalDateTime now) {
        if (account.equals(proposedBy)) {
            throw new RuleViolation("register.amend.own");
        }
        settle(AmendmentState.WRITTEN, account, now);
    }

    void reject(String account, LocalDateTime now) {
        settle(AmendmentState.REJECTED, account, now);
    }

    private void settle(AmendmentState to, String account, LocalDateTime now) {
        if (state != AmendmentState.PROPOSED) {
            throw new RuleViolation("register.amend.settled", decisionNumber);
        }
        state = to;
        settledBy = account;
        settledAt = now;
    }

    RegisterEntry entry() {
        return entry;
    }

    Copy copy() {
        return new Copy(fileName, mediaType, sha256);
    }

    Amendment amendment() {
        return new Amendment(
                kind,
                decisionNumber,
                decidedOn,
                ground,
                remark,
                name,
                title,
                unit,
                achievement,
                achievedFrom,
                achievedTo);
    }

    AmendmentCard card() {
        return new AmendmentCard(
                id(),
                version(),
                entry.publicId(),
                entry.number(),
                entry.honour().recipient().name(),
                amendment(),
                fileName,
                state,
                proposedBy,
                proposedAt,
                settledBy);
    }
}
