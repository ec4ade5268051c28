package vn.bangvang.register.oldlist;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * An old list as a list shows it.
 *
 * @param backBy account that asked last that it be taken out of the book; {@code null} for nobody
 * @param backGround why
 * @param settledBy account that wrote it into the book or took it back; {@code null} while nobody
 *     has, and of lists settled before this was kept
 */
public record OldListRow(
        String code,
        int version,
        String fileName,
        OldListState state,
        LocalDateTime uploadedAt,
        String uploadedBy,
        int rows,
        String backBy,
        String backGround,
        String settledBy,
        LocalDateTime settledAt)
        implements Serializable {
    OldListRow withoutGround() {
        return new OldListRow(
                code,
                version,
                fileName,
                state,
                uploadedAt,
                uploadedBy,
                rows,
                null,
                null,
                settledBy,
                settledAt);
    }
}
