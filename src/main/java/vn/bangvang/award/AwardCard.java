package vn.bangvang.award;

import java.io.Serializable;

/** A proposal of an award with both hands. */
public record AwardCard(AwardForm form, ProposalTrail hands) implements Serializable {}
