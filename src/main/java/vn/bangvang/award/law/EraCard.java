package vn.bangvang.award.law;

import java.io.Serializable;
import vn.bangvang.award.EraForm;
import vn.bangvang.platform.proposal.ProposalTrail;

/** A proposal of an era with both hands. */
public record EraCard(EraForm form, ProposalTrail hands) implements Serializable {}
