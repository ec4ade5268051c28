package vn.bangvang.platform.proposal;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * Whose hands a change went through.
 *
 * @param proposedBy account, or {@code null} when the program brought it along
 * @param settledBy account that confirmed or rejected it, or {@code null} while it waits
 */
public record ProposalTrail(
        long id,
        int version,
        ProposalState state,
        String proposedBy,
        LocalDateTime proposedAt,
        String settledBy,
        LocalDateTime settledAt)
        implements Serializable {}
