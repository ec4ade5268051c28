package vn.bangvang.certificate;

import java.io.Serializable;
import java.time.LocalDateTime;

/** Certificates that were printed together, as shown. */
public record PrintRow(String code, LocalDateTime at, String by, long certificates)
        implements Serializable {}
