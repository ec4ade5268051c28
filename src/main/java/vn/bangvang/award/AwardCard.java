package vn.bangvang.award;

import java.io.Serializable;
import vn.bangvang.platform.proposal.ProposalTrail;

/** A proposal of an award with both hands. */
public record AwardCard(AwardForm form, ProposalTrail hands) implements Serializable {}
