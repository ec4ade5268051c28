package vn.bangvang.register;

import java.io.Serializable;
import java.time.LocalDate;

/** Number and hash of the last entry at the end of a day. */
public record DayHead(LocalDate on, long seq, String hash) implements Serializable {}
