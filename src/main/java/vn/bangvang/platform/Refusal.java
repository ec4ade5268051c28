package vn.bangvang.platform;

/**
 * Somebody tried what they may not. Fired by the gate; the audit keeps it even though the use case
 * fails.
 */
public record Refusal(String account, String useCase, String detail) {}
