package vn.bangvang.award.law;

import java.io.Serializable;
import vn.bangvang.award.AwardForm;
import vn.bangvang.platform.proposal.ProposalTrail;

/** A proposal of an award with both hands. */
public record AwardCard(AwardForm form, ProposalTrail hands) implements Serializable {}
