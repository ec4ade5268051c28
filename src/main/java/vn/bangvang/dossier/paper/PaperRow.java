package vn.bangvang.dossier.paper;

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
    /** Whether a browser shows it by itself. */
    public boolean isShown() {
        return PaperContent.isShown(mediaType);
    }

    public long kilobytes() {
        return Math.max(1, size / 1024);
    }
}
