package vn.bangvang.dossier;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import vn.bangvang.award.Achieved;
import vn.bangvang.platform.RuleViolation;

/**
 * What a nomination claims.
 *
 * @param achievement in one sentence, as the certificate will say it
 * @param memberCount members of a collective
 * @param ldttCount members who are Lao động tiên tiến
 * @param ldttElsewhere decision by which the own unit recognised the person as Lao động tiên tiến
 * @param disciplinedCount members disciplined at "cảnh cáo" or above
 * @param fighterCount members who are Chiến sĩ thi đua cơ sở
 * @param incompleteCount members who did not complete their tasks
 * @param given what a household gave, in đồng
 * @param formerOpinion of the unit that the person left within the year
 * @param hostOpinion of the unit to which the person was seconded
 * @param points of a cultural title by the province's frame
 * @param postedOn first day of the public notice
 * @param reviewedOn day on which the residents finished the review
 * @param achievedFrom first day of the achievement, where it is not the year of the round
 * @param achievedTo last day of it
 */
public record Claim(
        @NotBlank @Size(max = 2000) String achievement,
        @Min(1) Integer memberCount,
        @Min(0) Integer ldttCount,
        @Size(max = 200) String ldttElsewhere,
        @Min(0) Integer disciplinedCount,
        @Min(0) Integer fighterCount,
        @Min(0) Integer incompleteCount,
        @Min(0) Long given,
        @Size(max = 300) String formerOpinion,
        @Size(max = 300) String hostOpinion,
        @Min(0) Integer points,
        LocalDate postedOn,
        LocalDate reviewedOn,
        LocalDate achievedFrom,
        LocalDate achievedTo)
        implements Serializable {

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
        return new Claim(
                achievement,
                null,
                null,
                null,
                null,
                null,
                null,
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
}
