package vn.bangvang.dossier.progress;

import java.io.Serializable;
import java.time.LocalDate;

/** A dossier that a unit still owes a round. */
public record Owed(
        String roundCode, String roundName, String unitCode, String unitName, LocalDate submitBy)
        implements Serializable {}
