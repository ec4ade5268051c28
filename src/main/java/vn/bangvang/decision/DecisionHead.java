package vn.bangvang.decision;

import java.time.LocalDate;
import vn.bangvang.organization.place.Letterhead;

/**
 * What stands above and below the list of a decision.
 *
 * @param number empty, like what follows, of a draft
 */
public record DecisionHead(
        String code,
        Letterhead letterhead,
        String subjectLine,
        String number,
        LocalDate signedOn,
        String signatory,
        String signatoryPost) {
    public boolean signed() {
        return signedOn != null;
    }
}
