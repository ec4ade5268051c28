package vn.bangvang.award.law;

import java.io.Serializable;
import vn.bangvang.award.LawRow;
import vn.bangvang.platform.proposal.ProposalState;
import vn.bangvang.platform.proposal.ProposalTrail;

/**
 * A row of law with its history: both hands, and what it replaces.
 *
 * @param replaces the row whose place it takes, or {@code null}
 */
public record LawCard(LawRow row, LawRow replaces, ProposalTrail hands) implements Serializable {
    public ProposalState state() {
        return hands.state();
    }
}
