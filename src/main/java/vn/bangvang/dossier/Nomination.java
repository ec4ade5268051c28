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
import vn.bangvang.award.Achieved;
import vn.bangvang.award.Subject;
import vn.bangvang.movement.Round;
import vn.bangvang.organization.Unit;
import vn.bangvang.person.Household;
import vn.bangvang.person.Person;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Versioned;

/**
 * A nomination (đề nghị): one recipient for one award with one achievement. Proposed by the unit,
 * supported or not by the appraisers, recommended or not by the council, awarded by the decision.
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

    @Enumerated(EnumType.STRING)
    private Subject subject;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit collective;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "household_id")
    private Household household;

    @Column(name = "recipient_key")
    private String recipientKey;

    @Column(name = "recipient_name")
    private String recipientName;

    @Column(name = "recipient_title")
    private String recipientTitle;

    @Column(name = "recipient_unit")
    private String recipientUnit;

    @Column(name = "position_class")
    private String positionClass;

    private String achievement;

    @Column(name = "member_count")
    private Integer memberCount;

    @Column(name = "ldtt_count")
    private Integer ldttCount;

    @Column(name = "ldtt_elsewhere")
    private String ldttElsewhere;

    @Column(name = "disciplined_count")
    private Integer disciplinedCount;

    @Column(name = "fighter_count")
    private Integer fighterCount;

    @Column(name = "incomplete_count")
    private Integer incompleteCount;

    @Column(name = "given_vnd")
    private Long given;

    @Column(name = "former_opinion")
    private String formerOpinion;

    @Column(name = "host_opinion")
    private String hostOpinion;

    private Integer points;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Column(name = "achieved_from")
    private LocalDate achievedFrom;

    @Column(name = "achieved_to")
    private LocalDate achievedTo;

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
            Recipient who,
            Claim claim,
            ImportBatch batch) {
        this.code = code;
        this.dossier = dossier;
        this.round = dossier.round();
        this.award = award;
        this.subject = who.subject();
        this.person = who.person();
        this.collective = who.collective();
        this.household = who.household();
        this.recipientKey = who.key();
        this.recipientName = who.name();
        this.recipientTitle = who.title();
        this.recipientUnit = who.unitName();
        this.positionClass = who.positionClass();
        this.batch = batch;
        become(claim);
    }

    final void become(Claim claim) {
        claim.mustEndBy(round.periodTo());
        achievement = claim.achievement();
        memberCount = claim.memberCount();
        ldttCount = claim.ldttCount();
        ldttElsewhere = claim.ldttElsewhere();
        disciplinedCount = claim.disciplinedCount();
        fighterCount = claim.fighterCount();
        incompleteCount = claim.incompleteCount();
        given = claim.given();
        formerOpinion = claim.formerOpinion();
        hostOpinion = claim.hostOpinion();
        points = claim.points();
        postedOn = claim.postedOn();
        reviewedOn = claim.reviewedOn();
        achievedFrom = claim.achievedFrom();
        achievedTo = claim.achievedTo();
    }

    /** Writes down the appraisers' opinion; an opinion against needs a reason. */
    public void giveOpinion(boolean support, String reason) {
        if (!support && (reason == null || reason.isBlank())) {
            throw new RuleViolation("appraisal.reason.missing", recipientName);
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
    public void councilSays(boolean recommended, Unit at) {
        heardAt = at;
        move(recommended ? NominationMove.RECOMMEND : NominationMove.NOT_RECOMMEND);
    }

    /** Another unit has taken the authority over that was to decide. */
    void passTo(Unit heir) {
        heardAt = heir;
    }

    public void award() {
        move(NominationMove.AWARD);
    }

    private void move(NominationMove move) {
        if (!move.allowedFrom(state)) {
            if (move.to() == state) {
                return;
            }
            throw new RuleViolation("dossier.nomination.forbidden", recipientName, state);
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

    public Subject subject() {
        return subject;
    }

    public Person person() {
        return person;
    }

    public Unit collective() {
        return collective;
    }

    /** Code of the household, or {@code null}. */
    String householdCode() {
        return household == null ? null : household.code();
    }

    public String recipientKey() {
        return recipientKey;
    }

    public String recipientName() {
        return recipientName;
    }

    public String recipientTitle() {
        return recipientTitle;
    }

    public String recipientUnit() {
        return recipientUnit;
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
        return achievement;
    }

    /** The period of the achievement as claimed; {@code null} where it is that of the round. */
    public Achieved claimed() {
        return Achieved.of(achievedFrom, achievedTo);
    }

    Claim claim() {
        return new Claim(
                achievement,
                memberCount,
                ldttCount,
                ldttElsewhere,
                disciplinedCount,
                fighterCount,
                incompleteCount,
                given,
                formerOpinion,
                hostOpinion,
                points,
                postedOn,
                reviewedOn,
                achievedFrom,
                achievedTo);
    }
}
