package vn.bangvang.award.law;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.bangvang.award.LawKind;
import vn.bangvang.award.LawRow;
import vn.bangvang.award.Subject;
import vn.bangvang.platform.SourceStatus;
import vn.bangvang.platform.proposal.Proposal;

/**
 * A row of law as kept: proposed by one person, confirmed or rejected by another. In force it is
 * never changed, only ended the day before its successor begins, or replaced by it; so a verdict of
 * the past can always be read with the row that it used.
 */
@Entity
@Table(name = "law_row")
class LawEntry extends Proposal {
    private String code;

    @Enumerated(EnumType.STRING)
    private LawKind kind;

    private String rule;

    @Column(name = "award_code")
    private String award;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    private BigDecimal amount;
    private String mode;
    private String article;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_status")
    private SourceStatus status;

    private String branch;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaces_id")
    private LawEntry replaces;

    protected LawEntry() {}

    LawEntry(String code, LawForm form, LawEntry replaces, String account, LocalDateTime now) {
        super(account, now);
        this.code = code;
        this.kind = form.kind();
        this.rule = form.rule();
        this.award = form.award();
        this.subject = form.subject();
        this.from = form.from();
        this.to = form.to();
        this.amount = form.amount();
        this.mode = form.mode();
        this.article = form.article();
        this.status = form.status();
        this.branch = form.branch();
        this.replaces = replaces;
    }

    /** A row that the program brings along: in force, by nobody's proposal. */
    LawEntry(LawRow row) {
        this(row.code(), LawForm.of(row), null, null, null);
        putInForce();
    }

    /** Puts the proposal in force; the row before it ends the day before. */
    @Override
    public void confirm(String account, LocalDateTime now) {
        super.confirm(account, now);
        if (replaces != null) {
            replaces.giveWay(from);
        }
    }

    @Override
    protected String name() {
        return code;
    }

    private void giveWay(LocalDate successorFrom) {
        if (from.isBefore(successorFrom)) {
            to = successorFrom.minusDays(1);
        } else {
            giveWay();
        }
    }

    LawEntry replaces() {
        return replaces;
    }

    LawRow row() {
        return new LawRow(
                code, kind, rule, award, subject, from, to, amount, mode, article, status, branch);
    }

    LawCard card() {
        return new LawCard(row(), replaces == null ? null : replaces.row(), hands());
    }
}
