package vn.bangvang.identity;

import java.io.Serializable;
import java.time.LocalDate;

/** A role of an account, as the list shows it. */
public record AccountRow(
        Long roleId,
        String name,
        String displayName,
        boolean active,
        Role role,
        String unitName,
        LocalDate from,
        LocalDate to)
        implements Serializable {}
