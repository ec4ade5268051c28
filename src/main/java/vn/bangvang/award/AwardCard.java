package vn.bangvang.award;

import java.io.Serializable;

/** A proposal of an award with both hands. */
public record AwardCard(AwardForm form, Hands hands) implements Serializable {}
