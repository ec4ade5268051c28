package vn.bangvang.audit;

import java.io.Serializable;

/**
 * What inspectors look at every day.
 *
 * @param book whether the register was whole when it was last checked; {@code null} before the
 *     first time
 * @param trail the same of the audit trail
 * @param refused acts that were refused within a week
 * @param conflicts acts within a year by which conflicts of interest were declared
 * @param returned dossiers that are with their units again
 */
public record Watched(Boolean book, Boolean trail, long refused, long conflicts, long returned)
        implements Serializable {}
