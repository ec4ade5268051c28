package vn.bangvang.movement;

/** How many units have declared, and the sum of what they declared. */
public record Declared(long units, long total) {}
