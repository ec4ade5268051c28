package vn.bangvang.award;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A row of law with its history: both hands, and what it replaces.
 *
 * @param proposedBy account, or {@code null} when the program brought the row along
 * @param settledBy account that confirmed or rejected it
 */
public record LawCard(
        LawRow row,
        int version,
        LawState state,
        LawRow replaces,
        String proposedBy,
        LocalDateTime proposedAt,
        String settledBy,
        LocalDateTime settledAt)
        implements Serializable {}
