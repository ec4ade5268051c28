package vn.bangvang.council;

import java.io.Serializable;
import java.time.LocalDate;

/** A session as a list shows it. */
public record SessionRow(
        String code,
        String roundName,
        LocalDate heldOn,
        String place,
        SessionState state,
        long items)
        implements Serializable {}
