package vn.bangvang.dossier;

import java.io.Serializable;
import vn.bangvang.award.Subject;
import vn.bangvang.eligibility.Verdict;

/** A nomination as shown, with what the rules say of it now. */
public record NominationRow(
        String code,
        int version,
        String award,
        String awardName,
        Subject subject,
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
    public boolean standing() {
        return state != NominationState.WITHDRAWN;
    }
}
