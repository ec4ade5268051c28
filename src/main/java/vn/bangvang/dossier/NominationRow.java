package vn.bangvang.dossier;

import java.io.Serializable;
import vn.bangvang.award.Recipient;
import vn.bangvang.eligibility.Verdict;
import vn.bangvang.eligibility.claim.Claim;

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
        Recipient recipient,
        String positionClass,
        Claim claim,
        NominationState state,
        String opinionReason,
        Verdict verdict)
        implements Serializable {
    /** Post and unit of the recipient, as far as they are known; a unit is not its own place. */
    public String place() {
        return recipient.place();
    }

    /** Whether the unit still asks for it. */
    public boolean active() {
        return state != NominationState.WITHDRAWN;
    }
}
