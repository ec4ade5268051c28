package vn.bangvang.report.figures;

import java.io.Serializable;
import java.time.LocalDate;
import vn.bangvang.decision.DecisionCard;

/** A signed decision as reports name it. */
public record SignedDecision(String number, LocalDate signedOn, String authority)
        implements Serializable {
    static SignedDecision of(DecisionCard decision) {
        return new SignedDecision(decision.number(), decision.signedOn(), decision.authorityName());
    }
}
