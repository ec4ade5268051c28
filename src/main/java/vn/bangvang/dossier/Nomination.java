package vn.bangvang.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import vn.bangvang.award.Achieved;
import vn.bangvang.award.Recipient;
import vn.bangvang.dossier.intake.ImportBatch;
import vn.bangvang.eligibility.claim.Claim;
import vn.bangvang.movement.Round;
import vn.bangvang.organization.Unit;
import vn.bangvang.person.Person;
import vn.bangvang.person.household.Household;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.WrongState;
import vn.bangvang.platform.record.Versioned;

/**
 * A nomination (đề nghị): one recipient for one award with one achievement. Proposed by the unit,
 * supported or not by the appraisers, recommended or not by the council, awarded by the decision.
 * It moves through {@link Workflow} alone.
 */
@Entity
@Table(name = "nomination")
public class Nomination extends Versioned {
    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id")
    private Round round;

    @Column(name = "award_code")
    private String award;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit collective;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "household_id")
    private Household household;

    @Embedded private Recipient recipient;

    @Column(name = "position_class")
    private String positionClass;

    @Embedded private Claim claim;

    @Enumerated(EnumType.STRING)
    private NominationState state = NominationState.PROPOSED;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "heard_at_id")
    private Unit heardAt;

    @Column(name = "opinion_reason")
    private String opinionReason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "batch_id")
    private ImportBatch batch;

    protected Nomination() {}

    Nomination(
            String code,
            Dossier dossier,
            String award,
            Nominee who,
            Claim claim,
            ImportBatch batch) {
        this.code = code;
        this.dossier = dossier;
        this.round = dossier.round();
        this.award = award;
        this.person = who.person();
        this.collective = who.collective();
        this.household = who.household();
        this.recipient = who.recipient().copy();
        this.positionClass = who.positionClass();
        this.batch = batch;
        correct(claim);
    }

    /** Takes what the unit claims, all of it anew. */
    final void correct(Claim newClaim) {
        newClaim.getPeriod().mustEndBy(round.periodTo());
        claim = newClaim.clone();
    }

    /** Writes down the appraisers' opinion; an opinion against needs a reason. */
    void giveOpinion(boolean support, String reason) {
        if (!support && (reason == null || reason.isBlank())) {
            throw new RuleViolation("appraisal.reason.missing", recipient.name());
        }
        move(support ? NominationMove.SUPPORT : NominationMove.OPPOSE);
        opinionReason = reason;
    }

    /** The unit takes it back from a dossier that was submitted before; the row stays. */
    void withdraw() {
        move(NominationMove.WITHDRAW);
    }

    /**
     * @param at the authority that the council advises; it decides on what is recommended
     */
    void councilSays(boolean recommended, Unit at) {
        heardAt = at;
        move(recommended ? NominationMove.RECOMMEND : NominationMove.NOT_RECOMMEND);
    }

    /** Another unit has taken the authority over that was to decide. */
    void passTo(Unit heir) {
        heardAt = heir;
    }

    void award() {
        move(NominationMove.AWARD);
    }

    private void move(NominationMove move) {
        if (!move.allowedFrom(state)) {
            if (move.to() == state) {
                return;
            }
            throw new WrongState("dossier.nomination.forbidden", recipient.name(), state);
        }
        state = move.to();
    }

    public String code() {
        return code;
    }

    public Dossier dossier() {
        return dossier;
    }

    public String awardCode() {
        return award;
    }

    /** Whether it is of this person, by whichever record. */
    public boolean isOf(Long personId) {
        return person != null && person.kept().id().equals(personId);
    }

    public Person person() {
        return person;
    }

    public Unit collective() {
        return collective;
    }

    /** Code of the household, or {@code null}. */
    public String householdCode() {
        return household == null ? null : household.code();
    }

    /** The authority whose council recommended it; {@code null} before. */
    public Unit heardAt() {
        return heardAt;
    }

    /** As it was written down when it was nominated. */
    public Recipient recipient() {
        return recipient.copy();
    }

    Household household() {
        return household;
    }

    public String positionClass() {
        return positionClass;
    }

    public NominationState state() {
        return state;
    }

    public String opinionReason() {
        return opinionReason;
    }

    public String achievement() {
        return claim.getAchievement();
    }

    /** The period of the achievement as claimed; {@code null} where it is that of the round. */
    public Achieved claimed() {
        return claim.getPeriod().achieved();
    }

    public Claim claim() {
        return claim;
    }
}
