package vn.bangvang.dossier;

import java.io.Serializable;
import java.util.List;
import vn.bangvang.award.Subject;
import vn.bangvang.eligibility.Verdict;
import vn.bangvang.eligibility.claim.Claim;
import vn.bangvang.person.RecipientKey;

/**
 * A nomination as shown, with what the rules say of it now.
 *
 * @param tooLong texts that its certificate has no room for
 */
public record NominationRow(
        String code,
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
        Verdict verdict,
        List<TooLong> tooLong)
        implements Serializable {
    public NominationRow {
        tooLong = List.copyOf(tooLong);
    }

    /** Whether the unit still asks for it. */
    public boolean standing() {
        return state != NominationState.WITHDRAWN;
    }
}
