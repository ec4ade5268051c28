package vn.bangvang.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import vn.bangvang.award.Achieved;
import vn.bangvang.platform.RuleViolation;

/** What a nomination claims; a value that is replaced whole. */
@Embeddable
public class Claim implements Serializable {
    @NotBlank
    @Size(max = 2000)
    private String achievement;

    @Min(1)
    @Column(name = "member_count")
    private Integer memberCount;

    @Min(0)
    @Column(name = "ldtt_count")
    private Integer ldttCount;

    @Size(max = 200)
    @Column(name = "ldtt_elsewhere")
    private String ldttElsewhere;

    @Min(0)
    @Column(name = "disciplined_count")
    private Integer disciplinedCount;

    @Min(0)
    @Column(name = "fighter_count")
    private Integer fighterCount;

    @Min(0)
    @Column(name = "incomplete_count")
    private Integer incompleteCount;

    @Min(0)
    @Column(name = "given_vnd")
    private Long given;

    @Size(max = 300)
    @Column(name = "former_opinion")
    private String formerOpinion;

    @Size(max = 300)
    @Column(name = "host_opinion")
    private String hostOpinion;

    @Min(0)
    private Integer points;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Column(name = "achieved_from")
    private LocalDate achievedFrom;

    @Column(name = "achieved_to")
    private LocalDate achievedTo;

    protected Claim() {}

    public Claim(
            String achievement,
            Integer memberCount,
            Integer ldttCount,
            String ldttElsewhere,
            Integer disciplinedCount,
            Integer fighterCount,
            Integer incompleteCount,
            Long given,
            String formerOpinion,
            String hostOpinion,
            Integer points,
            LocalDate postedOn,
            LocalDate reviewedOn,
            LocalDate achievedFrom,
            LocalDate achievedTo) {
        this.achievement = achievement;
        this.memberCount = memberCount;
        this.ldttCount = ldttCount;
        this.ldttElsewhere = ldttElsewhere;
        this.disciplinedCount = disciplinedCount;
        this.fighterCount = fighterCount;
        this.incompleteCount = incompleteCount;
        this.given = given;
        this.formerOpinion = formerOpinion;
        this.hostOpinion = hostOpinion;
        this.points = points;
        this.postedOn = postedOn;
        this.reviewedOn = reviewedOn;
        this.achievedFrom = achievedFrom;
        this.achievedTo = achievedTo;
    }

    @AssertTrue(message = "{dossier.achieved.period}")
    boolean isPeriodWhole() {
        return Achieved.isWhole(achievedFrom, achievedTo);
    }

    /**
     * @throws RuleViolation when the achievement lasts beyond the last day of what is judged
     */
    void mustEndBy(LocalDate last) {
        if (achievedTo != null && achievedTo.isAfter(last)) {
            throw new RuleViolation("dossier.achieved.later", last);
        }
    }

    /** A claim that only says the achievement. */
    public static Claim of(String achievement) {
        return of(achievement, null, null, null, null, null, null);
    }

    /** What a list of nominations says; the rest is typed by hand. */
    static Claim of(
            String achievement,
            Integer memberCount,
            Integer ldttCount,
            String ldttElsewhere,
            Integer disciplinedCount,
            Integer fighterCount,
            Integer incompleteCount) {
        return new Claim(
                achievement,
                memberCount,
                ldttCount,
                ldttElsewhere,
                disciplinedCount,
                fighterCount,
                incompleteCount,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same claim with another wording of the achievement. */
    public Claim saying(String newAchievement) {
        return new Claim(
                newAchievement,
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

    /** In one sentence, as the certificate will say it. */
    public String achievement() {
        return achievement;
    }

    /** Members of a collective. */
    public Integer memberCount() {
        return memberCount;
    }

    /** Members who are Lao động tiên tiến. */
    public Integer ldttCount() {
        return ldttCount;
    }

    /** Decision by which the own unit recognised the person as Lao động tiên tiến. */
    public String ldttElsewhere() {
        return ldttElsewhere;
    }

    /** Members disciplined at "cảnh cáo" or above. */
    public Integer disciplinedCount() {
        return disciplinedCount;
    }

    /** Members who are Chiến sĩ thi đua cơ sở. */
    public Integer fighterCount() {
        return fighterCount;
    }

    /** Members who did not complete their tasks. */
    public Integer incompleteCount() {
        return incompleteCount;
    }

    /** What a household gave, in đồng. */
    public Long given() {
        return given;
    }

    /** Of the unit that the person left within the year. */
    public String formerOpinion() {
        return formerOpinion;
    }

    /** Of the unit to which the person was seconded. */
    public String hostOpinion() {
        return hostOpinion;
    }

    /** Of a cultural title by the province's frame. */
    public Integer points() {
        return points;
    }

    /** First day of the public notice. */
    public LocalDate postedOn() {
        return postedOn;
    }

    /** Day on which the residents finished the review. */
    public LocalDate reviewedOn() {
        return reviewedOn;
    }

    /** First day of the achievement, where it is not the year of the round. */
    public LocalDate achievedFrom() {
        return achievedFrom;
    }

    /** Last day of it. */
    public LocalDate achievedTo() {
        return achievedTo;
    }
}
