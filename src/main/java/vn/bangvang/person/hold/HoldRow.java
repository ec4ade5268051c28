package vn.bangvang.person.hold;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A matter under way as shown.
 *
 * @param record code of the record of the person, unit or household on which it stands
 * @param to day it was settled, or {@code null} while it is under way
 */
public record HoldRow(
        long id, Kind kind, String record, String name, String reason, LocalDate from, LocalDate to)
        implements Serializable {

    /** Of what sort whoever is concerned is. */
    public enum Kind {
        PERSON,
        UNIT,
        HOUSEHOLD
    }
}
