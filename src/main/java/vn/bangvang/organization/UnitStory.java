package vn.bangvang.organization;

import java.io.Serializable;
import java.util.List;

/**
 * A unit's life, oldest period first.
 *
 * @param openBelow units under it that are open today
 */
public record UnitStory(
        UnitRow unit,
        int version,
        List<UnitPeriod> periods,
        List<Kin> before,
        List<Kin> after,
        long openBelow)
        implements Serializable {}
