package vn.bangvang.organization;

import java.io.Serializable;
import java.time.LocalDate;

/** A unit as a list shows it. */
public record UnitRow(
        String code,
        String name,
        UnitType type,
        AreaClass areaClass,
        String parentName,
        String path,
        LocalDate validFrom,
        LocalDate validTo)
        implements Serializable {

    /** How deep in the tree, from 0. */
    public int depth() {
        return (int) path.chars().filter(c -> c == '/').count() - 2;
    }
}
