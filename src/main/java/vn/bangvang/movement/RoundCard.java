package vn.bangvang.movement;

import java.io.Serializable;

/** A round with everything that can be edited. */
public record RoundCard(String code, int version, boolean closed, RoundForm form)
        implements Serializable {}
