package vn.bangvang.news;

import java.io.Serializable;
import java.time.LocalDateTime;

/** An item as a list shows it. */
public record NewsRow(
        String slug,
        String title,
        NewsState state,
        String author,
        LocalDateTime shownAt,
        String writtenBy)
        implements Serializable {}
