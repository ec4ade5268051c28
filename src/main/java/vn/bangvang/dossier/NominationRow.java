package vn.bangvang.dossier;

import java.io.Serializable;
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
    /** Whether the unit still asks for it. */
    public boolean active() {
        return state != NominationState.WITHDRAWN;
    }
}
