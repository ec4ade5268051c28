package vn.bangvang.dossier;

import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.award.Subject;
import vn.bangvang.eligibility.Verdict;
import vn.bangvang.eligibility.claim.Claim;
import vn.bangvang.person.RecipientKey;

/**
 * A nomination as shown, with what the rules say of it now.
 *
 * @param dossier code
 */
public record NominationRow(
        String code,
        String dossier,
        int version,
        String award,
        String awardName,
        Subject subject,
        RecipientKey recipientKey,
        String recipientName,
        String recipientTitle,
        String recipientUnit,
        String positionClass,
        Claim claim,
        NominationState state,
        String opinionReason,
        Verdict verdict)
        implements Serializable {
    /** Post and unit of the recipient, as far as they are known; a unit is not its own place. */
    public String place() {
        return Stream.of(recipientTitle, recipientUnit)
                .filter(part -> part != null && !part.isEmpty() && !part.equals(recipientName))
                .collect(Collectors.joining(", "));
    }

    /** Whether the unit still asks for it. */
    public boolean active() {
        return state != NominationState.WITHDRAWN;
    }
}
