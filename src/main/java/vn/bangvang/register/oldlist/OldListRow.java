package vn.bangvang.register.oldlist;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * An old list as a list shows it.
 *
 * @param backBy account that asked last that it be taken out of the book; {@code null} for nobody
 * @param backGround why
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
        String backGround)
        implements Serializable {
    OldListRow withoutGround() {
        return new OldListRow(
                code, version, fileName, state, uploadedAt, uploadedBy, rows, null, null);
    }
}
