package vn.bangvang.dossier.intake;

import java.io.Serializable;
import java.time.LocalDateTime;

/** An imported workbook as shown. */
public record BatchRow(
        String code,
        String fileName,
        boolean imported,
        LocalDateTime uploadedAt,
        String uploadedBy,
        int rows)
        implements Serializable {}
