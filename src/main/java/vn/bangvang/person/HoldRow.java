package vn.bangvang.person;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A matter under way as shown.
 *
 * @param record code of the record of the person on which it stands
 * @param to day it was settled, or {@code null} while it is under way
 */
public record HoldRow(long id, String record, String reason, LocalDate from, LocalDate to)
        implements Serializable {}
