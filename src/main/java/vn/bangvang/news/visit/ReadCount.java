package vn.bangvang.news.visit;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How often an item was read.
 *
 * @param since when this is counted, where the item was shown before; else {@code null}
 */
public record ReadCount(long times, LocalDate since) implements Serializable {}
