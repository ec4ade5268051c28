package vn.bangvang.movement;

import java.io.Serializable;
import java.time.LocalDate;

/** A round as a list shows it. */
public record RoundRow(
        String code, String name, int year, LocalDate submitBy, boolean closed, long units)
        implements Serializable {}
