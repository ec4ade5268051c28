package vn.bangvang.organization.lineage;

import vn.bangvang.organization.Unit;

/** Tells that a unit has ended and that nothing follows it. */
public record UnitDissolved(Unit unit) {}
