package vn.bangvang.dossier;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A dossier as a list shows it. */
public record DossierRow(
        String code,
        String unitName,
        String roundName,
        int year,
        DossierState state,
        LocalDate submitBy,
        LocalDateTime submittedAt,
        LocalDate appraiseBy,
        long nominations)
        implements Serializable {}
