package vn.bangvang.movement;

import java.io.Serializable;

/** A movement as shown. */
public record MovementRow(String code, int version, MovementForm form) implements Serializable {}
