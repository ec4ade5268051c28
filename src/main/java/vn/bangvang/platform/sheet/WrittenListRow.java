package vn.bangvang.platform.sheet;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A list that was written down, as pages show it.
 *
 * @param rows how many it added
 */
public record WrittenListRow(
        String code, String fileName, LocalDateTime writtenAt, int rows, int version)
        implements Serializable {}
