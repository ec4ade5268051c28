package vn.bangvang.audit;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which acts of the trail are wanted.
 *
 * @param who words of the account's name or of the person's; empty for all
 * @param subject kind of record; empty for all
 * @param from first day, or {@code null}
 * @param to last day, or {@code null}
 * @param refused only what was refused
 */
public record AuditWanted(String who, String subject, LocalDate from, LocalDate to, boolean refused)
        implements Serializable {
    private static final int WEEK = 7;

    /** What was refused within the week that ends today. */
    public static AuditWanted refusedOfWeek(LocalDate today) {
        return new AuditWanted("", "", today.minusDays(WEEK - 1), null, true);
    }

    /** Conflicts of interest that were declared within the year that ends today. */
    public static AuditWanted conflictsOfYear(LocalDate today) {
        return new AuditWanted("", "Conflict", today.minusYears(1), null, false);
    }
}
