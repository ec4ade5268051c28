package vn.bangvang.platform.access;

/**
 * Somebody tried what they may not. Fired by the gate; the audit keeps it even though the use case
 * fails.
 */
public record Refusal(String account, String useCase, String detail) {}
