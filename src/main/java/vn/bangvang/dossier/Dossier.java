package vn.bangvang.dossier;

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
import vn.bangvang.movement.Round;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.WrongState;
import vn.bangvang.platform.record.Versioned;

/**
 * A dossier (hồ sơ đề nghị khen thưởng): what one unit asks for in one round. A draft is filled
 * with nominations and papers and submitted; the appraisers may return it once with everything that
 * is missing; accepted, its legal days run; appraised, it goes to the council; when the decision on
 * its nominations is signed it is closed. Until it is accepted the unit may withdraw it. It moves
 * through {@link Workflow} alone.
 */
@Entity
@Table(name = "dossier")
public class Dossier extends Versioned {
    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id")
    private Round round;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private DossierState state = DossierState.DRAFT;

    @Column(name = "submitted_at")
    private LocalDateTime submittedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "appraise_by")
    private LocalDate appraiseBy;

    @Column(name = "appraised_at")
    private LocalDateTime appraisedAt;

    @Column(name = "session_code")
    private String sessionCode;

    @Column(name = "times_returned")
    private int timesReturned;

    protected Dossier() {}

    Dossier(String code, Round round, Unit unit) {
        this.code = code;
        this.round = round;
        this.unit = unit;
    }

    /**
     * Hands the dossier to the appraisers. The first moment of submission stays for good.
     *
     * @param now UTC
     */
    void submit(LocalDateTime now, String account) {
        move(DossierMove.SUBMIT);
        if (submittedAt == null) {
            submittedAt = now;
            submittedBy = account;
        }
    }

    void withdraw() {
        move(DossierMove.WITHDRAW);
    }

    /** Sends the dossier back, once, with all that is missing. */
    void sendBack() {
        if (timesReturned > 0) {
            throw new RuleViolation("dossier.returned.once", code);
        }
        move(DossierMove.RETURN);
        timesReturned++;
    }

    /**
     * Finds the dossier complete: from here the legal days run.
     *
     * @param appraiseBy last working day of the legal time; {@code null} when the law says none
     */
    void accept(LocalDate today, LocalDate appraiseBy) {
        move(DossierMove.ACCEPT);
        acceptedOn = today;
        this.appraiseBy = appraiseBy;
    }

    void finishAppraisal(LocalDateTime now) {
        move(DossierMove.APPRAISE);
        appraisedAt = now;
    }

    /**
     * @param session code of the session of the council that hears it
     */
    void putToCouncil(String session) {
        move(DossierMove.PUT_TO_COUNCIL);
        sessionCode = session;
    }

    /** The session it was put to was called off. */
    void takeBack() {
        move(DossierMove.TAKE_BACK);
        sessionCode = null;
    }

    void close() {
        move(DossierMove.CLOSE);
    }

    private void move(DossierMove move) {
        if (!move.allowedFrom(state)) {
            throw new WrongState("dossier.move.forbidden", code, move, state);
        }
        state = move.to();
    }

    /**
     * @throws RuleViolation unless the unit may still change it
     */
    public void mustBeEditable() {
        if (!editable()) {
            throw new WrongState("dossier.notEditable", code, state);
        }
    }

    public boolean editable() {
        return state == DossierState.DRAFT || state == DossierState.RETURNED;
    }

    public String code() {
        return code;
    }

    public Round round() {
        return round;
    }

    public Unit unit() {
        return unit;
    }

    public DossierState state() {
        return state;
    }

    public LocalDateTime submittedAt() {
        return submittedAt;
    }

    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    public LocalDate appraiseBy() {
        return appraiseBy;
    }

    public int timesReturned() {
        return timesReturned;
    }
}
