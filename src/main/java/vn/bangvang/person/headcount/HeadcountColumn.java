package vn.bangvang.person.headcount;

import vn.bangvang.platform.sheet.Column;
import vn.bangvang.platform.sheet.Heading;

/** Columns of a headcount workbook. */
enum HeadcountColumn implements Heading {
    POSITION_CLASS("Nhóm chức vụ", true, "Chức vụ", "Nhóm"),
    PEOPLE("Tổng số", true, "Số người", "Biên chế"),
    WOMEN("Nữ", false, "Trong đó nữ", "Số nữ"),
    MINORITY("Dân tộc thiểu số", false, "Người dân tộc thiểu số", "DTTS");

    private final Column column;

    HeadcountColumn(String heading, boolean required, String... others) {
        column = Column.of(heading, required, others);
    }

    @Override
    public Column column() {
        return column;
    }
}
