package vn.bangvang.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.bangvang.decision.signing.Signing;
import vn.bangvang.movement.Round;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.WrongState;
import vn.bangvang.platform.record.Versioned;

/**
 * A decision of commendation (quyết định khen thưởng): drafted from the council's result by one,
 * signed by another. Signing gives it its number and day; from then on it never changes.
 */
@Entity
@Table(name = "decision")
public class Decision extends Versioned {
    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id")
    private Round round;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "authority_id")
    private Unit authority;

    @Column(name = "subject_line")
    private String subjectLine;

    @Column(name = "number_no")
    private Integer number;

    private String series = Signing.SERIES;

    @Column(name = "number_year")
    private Integer numberYear;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "signed_at")
    private LocalDateTime signedAt;

    private String signatory;

    @Column(name = "signatory_post")
    private String signatoryPost;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "signed_by")
    private String signedBy;

    @Enumerated(EnumType.STRING)
    private Rounding rounding = Rounding.ROUND_UP_10K;

    @Enumerated(EnumType.STRING)
    private DecisionState state = DecisionState.DRAFT;

    protected Decision() {}

    Decision(String code, Round round, Unit authority, String subjectLine, String draftedBy) {
        this.code = code;
        this.round = round;
        this.authority = authority;
        this.subjectLine = subjectLine;
        this.draftedBy = draftedBy;
    }

    /**
     * @throws RuleViolation unless it is a draft of somebody else
     */
    public void mustBeSignableBy(String account) {
        mustBeDraft();
        if (account.equals(draftedBy)) {
            throw new RuleViolation("decision.sign.own");
        }
    }

    void mustBeDraft() {
        if (state != DecisionState.DRAFT) {
            throw new WrongState("decision.signed.already", code);
        }
    }

    /**
     * @param day that the decision bears
     */
    public void sign(int no, String newSeries, LocalDate day, LocalDateTime now, Signatory by) {
        mustBeSignableBy(by.account());
        number = no;
        series = newSeries;
        numberYear = day.getYear();
        signedOn = day;
        signedAt = now;
        signatory = by.name();
        signatoryPost = by.post();
        signedBy = by.account();
        state = DecisionState.SIGNED;
    }

    /** Whoever edits last is the drafter and cannot sign it. */
    void redraft(String newSubjectLine, Rounding newRounding, String account) {
        mustBeDraft();
        draftedBy = account;
        subjectLine = newSubjectLine;
        rounding = newRounding;
    }

    String code() {
        return code;
    }

    public Round round() {
        return round;
    }

    /** The authority whose head decides. */
    public Unit authority() {
        return authority;
    }

    String subjectLine() {
        return subjectLine;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    String signatory() {
        return signatory;
    }

    String signatoryPost() {
        return signatoryPost;
    }

    String draftedBy() {
        return draftedBy;
    }

    Rounding rounding() {
        return rounding;
    }

    DecisionState state() {
        return state;
    }

    /** Such as {@code 05/QĐ-UBND}; a number below ten is padded. */
    public String numberText() {
        return number == null ? null : "%02d/%s".formatted(number, series);
    }

    /** Who signs: account, name, and post as printed above the name. */
    public record Signatory(String account, String name, String post) {}
}
