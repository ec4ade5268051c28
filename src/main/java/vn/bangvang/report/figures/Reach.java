package vn.bangvang.report.figures;

import java.io.Serializable;
import vn.bangvang.platform.Ratio;

/**
 * How many of a group were awarded, over how many of it there are; only of units whose headcount is
 * on record.
 *
 * @param awarded people of the group with at least one award of the year
 * @param staff people of the group; {@code null} when no unit has a figure
 * @param units that have a figure for the group
 * @param obliged units that should have one
 * @param unclear awarded people of whom nobody knows whether they belong to the group
 */
public record Reach(Group group, long awarded, Long staff, long units, long obliged, long unclear)
        implements Serializable {
    /** Of whom fairness figures speak. */
    public enum Group {
        /** Toàn bộ. */
        EVERYBODY,
        /** Lao động trực tiếp. */
        DIRECT,
        /** Lãnh đạo, quản lý. */
        LEADERS,
        /** Nữ. */
        WOMEN,
        /** Người dân tộc thiểu số. */
        MINORITY
    }

    /** Awarded of all; unknown where there is no figure, or not for all. */
    public Ratio ratio() {
        return staff == null || unclear > 0 ? Ratio.UNKNOWN : new Ratio(awarded, staff);
    }
}
