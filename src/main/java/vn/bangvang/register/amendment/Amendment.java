package vn.bangvang.register.amendment;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import vn.bangvang.award.Achieved;
import vn.bangvang.award.Recipient;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;
import vn.bangvang.register.EntryKind;
import vn.bangvang.register.Honour;

/**
 * A decision about an award given earlier: to correct, revoke or re-issue it.
 *
 * @param ground the article on which the decision rests (Luật Thi đua, khen thưởng, Điều 93 for a
 *     revocation)
 * @param remark why
 * @param name what the recipient is called, as it should have stood; this and what follows is read
 *     for a correction only
 * @param achievedTo last day of the achievement; both days {@code null} where nobody knows them
 */
public record Amendment(
        @NotNull EntryKind kind,
        @NotBlank @Size(max = 40) String decisionNumber,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 300) String ground,
        @NotBlank @Size(max = 500) String remark,
        @Size(max = 200) String name,
        @Size(max = 200) String title,
        @Size(max = 200) String unit,
        @Size(max = 2000) String achievement,
        LocalDate achievedFrom,
        LocalDate achievedTo)
        implements Serializable {

    @AssertTrue(message = "{dossier.achieved.period}")
    boolean isPeriodWhole() {
        return Achieved.isWhole(achievedFrom, achievedTo);
    }

    /**
     * The award as it should have stood.
     *
     * @throws RuleViolation when the achievement lasts beyond the year of its decision
     */
    Honour corrected(Honour before) {
        var award = before.award();
        var decidedOn = before.decision().on();
        var achieved = Achieved.of(achievedFrom, achievedTo);
        if (achieved != null
                && !achieved.equals(award.achieved())
                && achievedTo.getYear() > decidedOn.getYear()) {
            throw new RuleViolation("register.amend.period", Text.day(decidedOn));
        }
        var recipient = before.recipient();
        return before.corrected(
                new Recipient(
                        recipient.subject(),
                        recipient.key(),
                        or(name, recipient.name()),
                        title,
                        or(unit, recipient.unit())),
                award.correctedTo(or(achievement, award.achievement()), achieved));
    }

    private static String or(String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }
}
