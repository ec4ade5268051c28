package vn.bangvang.eligibility.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What a nomination claims, as its unit typed it; {@code null} is not said. Pages bind to a clone
 * of it, rules judge by it, the nomination keeps it. One that was read from the database has no
 * value where nothing of it is said: then an empty one is shown, and only a clone keeps what is set
 * in it.
 */
@Embeddable
public class Claim implements Serializable, Cloneable {
    /** In one sentence, as the certificate will say it. */
    @NotBlank
    @Size(max = 2000)
    private String achievement;

    @Valid @Embedded private ClaimedPeriod period = new ClaimedPeriod();

    @Valid @Embedded private GroupCounts group = new GroupCounts();

    /** Decision by which the own unit recognised the person as Lao động tiên tiến. */
    @Size(max = 200)
    @Column(name = "ldtt_elsewhere")
    private String recognisedElsewhere;

    @Valid @Embedded private OtherOpinions opinions = new OtherOpinions();

    /** What a household gave, in đồng. */
    @Min(0)
    @Column(name = "given_vnd")
    private Long given;

    @Valid @Embedded private CulturalReview culture = new CulturalReview();

    /** A claim that only says the achievement. */
    public static Claim of(String achievement) {
        var claim = new Claim();
        claim.achievement = achievement;
        return claim;
    }

    public String getAchievement() {
        return achievement;
    }

    public void setAchievement(String achievement) {
        this.achievement = achievement;
    }

    public ClaimedPeriod getPeriod() {
        return period == null ? new ClaimedPeriod() : period;
    }

    public void setPeriod(ClaimedPeriod period) {
        this.period = period;
    }

    public GroupCounts getGroup() {
        return group == null ? new GroupCounts() : group;
    }

    public void setGroup(GroupCounts group) {
        this.group = group;
    }

    public String getRecognisedElsewhere() {
        return recognisedElsewhere;
    }

    public void setRecognisedElsewhere(String recognisedElsewhere) {
        this.recognisedElsewhere = recognisedElsewhere;
    }

    public OtherOpinions getOpinions() {
        return opinions == null ? new OtherOpinions() : opinions;
    }

    public void setOpinions(OtherOpinions opinions) {
        this.opinions = opinions;
    }

    public Long getGiven() {
        return given;
    }

    public void setGiven(Long given) {
        this.given = given;
    }

    public CulturalReview getCulture() {
        return culture == null ? new CulturalReview() : culture;
    }

    public void setCulture(CulturalReview culture) {
        this.culture = culture;
    }

    /** One of its own with the same values. */
    @Override
    public Claim clone() {
        try {
            var copy = (Claim) super.clone();
            copy.period = getPeriod().clone();
            copy.group = getGroup().clone();
            copy.opinions = getOpinions().clone();
            copy.culture = getCulture().clone();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
