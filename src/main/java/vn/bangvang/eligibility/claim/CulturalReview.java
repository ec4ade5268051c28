package vn.bangvang.eligibility.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.time.LocalDate;

/** What is claimed for a cultural title (danh hiệu văn hóa). */
@Embeddable
public class CulturalReview implements Serializable, Cloneable {
    /** By the frame of the province. */
    @Min(0)
    private Integer points;

    /** First day of the public notice (niêm yết). */
    @Column(name = "posted_on")
    private LocalDate postedOn;

    /** Day on which the residents finished the review. */
    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    public Integer getPoints() {
        return points;
    }

    public void setPoints(Integer points) {
        this.points = points;
    }

    public LocalDate getPostedOn() {
        return postedOn;
    }

    public void setPostedOn(LocalDate postedOn) {
        this.postedOn = postedOn;
    }

    public LocalDate getReviewedOn() {
        return reviewedOn;
    }

    public void setReviewedOn(LocalDate reviewedOn) {
        this.reviewedOn = reviewedOn;
    }

    /** One of its own with the same values. */
    @Override
    public CulturalReview clone() {
        try {
            return (CulturalReview) super.clone();

        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
