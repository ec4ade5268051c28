package vn.bangvang.certificate;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Certificates that were handed over together, as shown.
 *
 * @param to who took them, or the ceremony; may be {@code null}
 */
public record HandoverRow(
        long id, int version, LocalDate on, String to, String by, long certificates)
        implements Serializable {}
