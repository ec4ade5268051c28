package vn.bangvang.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A role of an account, as the list shows it.
 *
 * @param oneTime whether the password given by an administrator waits to be changed
 * @param lastUsedAt last sign-in, UTC; {@code null} before the first
 */
public record AccountRow(
        Long roleId,
        String name,
        String displayName,
        boolean active,
        boolean oneTime,
        LocalDateTime lastUsedAt,
        Role role,
        String unitName,
        LocalDate from,
        LocalDate to)
        implements Serializable {}
