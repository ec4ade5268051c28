package vn.bangvang.eligibility.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.stream.Stream;

/** The members of a collective in the year, as its unit counts them. */
@Embeddable
public class GroupCounts implements Serializable, Cloneable {
    /** All of them. */
    @Min(1)
    @Column(name = "member_count")
    private Integer members;

    /** Who are Lao động tiên tiến. */
    @Min(0)
    @Column(name = "ldtt_count")
    private Integer advanced;

    /** Who are Chiến sĩ thi đua cơ sở. */
    @Min(0)
    @Column(name = "fighter_count")
    private Integer fighters;

    /** Who did not complete their tasks. */
    @Min(0)
    @Column(name = "incomplete_count")
    private Integer incomplete;

    /** Who were disciplined at "cảnh cáo" or above. */
    @Min(0)
    @Column(name = "disciplined_count")
    private Integer disciplined;

    /** Whether nobody is counted who is no member; the share of the advanced needs all members. */
    @AssertTrue(message = "{eligibility.field.aboveMembers}")
    public boolean isPossible() {
        return members == null
                ? advanced == null
                : Stream.of(advanced, fighters, incomplete, disciplined)
                        .allMatch(count -> count == null || count <= members);
    }

    public Integer getMembers() {
        return members;
    }

    public void setMembers(Integer members) {
        this.members = members;
    }

    public Integer getAdvanced() {
        return advanced;
    }

    public void setAdvanced(Integer advanced) {
        this.advanced = advanced;
    }

    public Integer getFighters() {
        return fighters;
    }

    public void setFighters(Integer fighters) {
        this.fighters = fighters;
    }

    public Integer getIncomplete() {
        return incomplete;
    }

    public void setIncomplete(Integer incomplete) {
        this.incomplete = incomplete;
    }

    public Integer getDisciplined() {
        return disciplined;
    }

    public void setDisciplined(Integer disciplined) {
        this.disciplined = disciplined;
    }

    /** One of its own with the same values. */
    @Override
    public GroupCounts clone() {
        try {
            return (GroupCounts) super.clone();

        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
