package vn.bangvang.register.amendment;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * An amendment as it was entered.
 *
 * @param entry public id of the entry that it speaks of
 * @param entryNumber number of that entry in the book
 * @param fileName of the decision's copy
 * @param proposedAt UTC
 * @param settledBy account, or {@code null} while it waits
 */
public record AmendmentCard(
        long id,
        int version,
        String entry,
        String entryNumber,
        String recipient,
        Amendment amendment,
        String fileName,
        AmendmentState state,
        String proposedBy,
        LocalDateTime proposedAt,
        String settledBy)
        implements Serializable {}
