package vn.bangvang.platform.sheet;

import java.io.Serializable;

/**
 * A row of a table that is not read as data, so that nobody misses it.
 *
 * @param row as the spreadsheet counts
 * @param text what stands in it
 */
public record Passed(int sheet, int row, Why why, String text) implements Serializable {
    /** What the row is taken for. */
    public enum Why {
        /** Dòng ẩn. */
        HIDDEN,
        /** Dòng nhóm. */
        GROUP,
        /** Dòng tổng. */
        TOTAL,
        /** Dòng ký tên. */
        SIGNATURE,
        /** Dòng đánh số cột. */
        NUMBERING,
        /** Dòng chưa ghi điều được đề nghị. */
        UNCLAIMED
    }
}
