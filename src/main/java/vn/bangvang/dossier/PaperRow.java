package vn.bangvang.dossier;

import java.io.Serializable;
import java.time.LocalDateTime;

/** A paper as shown. */
public record PaperRow(
        String code,
        PaperKind kind,
        String fileName,
        String mediaType,
        long size,
        LocalDateTime addedAt,
        String addedBy)
        implements Serializable {
    public long kilobytes() {
        return Math.max(1, size / 1024);
    }
}
