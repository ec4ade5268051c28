package vn.bangvang.organization.lineage;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A period of a unit's life.
 *
 * @param kind of the event that began it; {@code null} when it is not on record
 */
public record UnitPeriod(
        String name,
        String type,
        String parentName,
        LocalDate from,
        LocalDate to,
        UnitEventKind kind,
        String instrument)
        implements Serializable {}
