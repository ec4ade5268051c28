package vn.bangvang.organization;

import java.io.Serializable;
import java.time.LocalDate;

/** A unit as a list shows it. */
public record UnitRow(
        String code,
        String name,
        String type,
        String areaClass,
        String parentName,
        String path,
        LocalDate validFrom,
        LocalDate validTo,
        String adminCode)
        implements Serializable {

    /** Code of the unit above, read from the path; {@code null} at the top. */
    public String parentCode() {
        var codes = path.split("/");
        return codes.length < 3 ? null : codes[codes.length - 2];
    }
}
