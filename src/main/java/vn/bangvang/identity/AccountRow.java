package vn.bangvang.identity;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * An account, as lists show it.
 *
 * @param oneTime whether the password given by an administrator waits to be changed
 * @param guarded whether it has a second factor
 * @param lastUsedAt last sign-in, UTC; {@code null} before the first
 * @param owner whose account it is
 * @param resetBy administrator who last reset the password and saw it, or {@code null}
 * @param resetAt when, UTC
 * @param roles held, ended and waiting, in the order in which they were given
 */
public record AccountRow(
        String name,
        String displayName,
        boolean active,
        boolean oneTime,
        boolean guarded,
        LocalDateTime lastUsedAt,
        Owner owner,
        String resetBy,
        LocalDateTime resetAt,
        List<RoleRow> roles)
        implements Serializable {

    public AccountRow {
        roles = List.copyOf(roles);
    }

    /**
     * The person an account belongs to, and who it shall be.
     *
     * @param person name of the person, or {@code null} when none is known
     * @param code of the person, or {@code null}
     * @param wanted name of the person it shall belong to, or {@code null}: nobody
     * @param wantedCode its code, or {@code null}
     * @param wantedBy administrator who asked for the change, or {@code null} when nobody did
     */
    public record Owner(
            String person, String code, String wanted, String wantedCode, String wantedBy)
            implements Serializable {}

    /** Roles that are not ended. */
    public List<RoleRow> present() {
        return roles.stream().filter(r -> r.to() == null).toList();
    }
}
