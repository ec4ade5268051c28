package vn.bangvang.movement;

import java.io.Serializable;

/** A declared total as shown. */
public record DeclaredRow(String unitCode, String unitName, int total, String evidence)
        implements Serializable {}
