package vn.bangvang.audit;

import java.io.Serializable;

/**
 * A field of a record before and after.
 *
 * @param before text, number, day, moment (UTC), truth or constant; {@code null} where there was
 *     nothing
 */
public record AuditField(String name, Object before, Object after) implements Serializable {}
