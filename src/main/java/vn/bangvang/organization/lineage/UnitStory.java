package vn.bangvang.organization.lineage;

import java.io.Serializable;
import java.util.List;
import vn.bangvang.organization.UnitRow;

/**
 * A unit's life, oldest period first.
 *
 * @param openBelow units under it that are open today
 */
public record UnitStory(
        UnitRow unit,
        int version,
        List<UnitPeriod> periods,
        List<RelatedUnit> before,
        List<RelatedUnit> after,
        long openBelow)
        implements Serializable {}
