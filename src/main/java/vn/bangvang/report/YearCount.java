package vn.bangvang.report;

import java.io.Serializable;

/** How many awards of a year stand, by whom they went to. */
public record YearCount(int year, long individuals, long collectives, long households)
        implements Serializable {
    public long total() {
        return individuals + collectives + households;
    }
}
