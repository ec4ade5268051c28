package vn.bangvang.register;

import java.io.Serializable;
import java.time.LocalDateTime;

/** An old list as a list shows it. */
public record OldListRow(
        String code,
        int version,
        String fileName,
        OldListState state,
        LocalDateTime uploadedAt,
        String uploadedBy,
        int rows)
        implements Serializable {}
