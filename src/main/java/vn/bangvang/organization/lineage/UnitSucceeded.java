package vn.bangvang.organization.lineage;

import java.time.LocalDate;
import vn.bangvang.organization.Unit;

/**
 * Tells that a unit has ended and which one takes over its people.
 *
 * @param day first day of the successor
 */
public record UnitSucceeded(Unit from, Unit to, LocalDate day) {}
