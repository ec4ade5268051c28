package vn.bangvang.identity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A role of an account, as lists show it.
 *
 * @param to last day; {@code null} while it is held
 * @param waiting whether it waits for a second administrator
 * @param grantedBy account, or {@code null} when it came with the first set-up
 * @param confirmedBy account, or {@code null} when one hand was enough
 */
public record RoleRow(
        Long id,
        String account,
        String displayName,
        Role role,
        String unitName,
        LocalDate from,
        LocalDate to,
        boolean waiting,
        String grantedBy,
        String confirmedBy)
        implements Serializable {

    /** Whether this administrator may confirm it. */
    public boolean waitsFor(String administrator) {
        return waiting && !administrator.equals(grantedBy) && !administrator.equals(account);
    }
}
