package vn.bangvang.council;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A session as a list shows it.
 *
 * @param councilOf name of the unit at which the council stands
 */
public record SessionRow(
        String code,
        String councilOf,
        String roundName,
        LocalDate heldOn,
        String place,
        SessionState state,
        long items)
        implements Serializable {}
