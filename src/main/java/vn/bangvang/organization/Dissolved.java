package vn.bangvang.organization;

/** Tells that a unit has ended and that nothing follows it. */
public record Dissolved(Unit unit) {}
