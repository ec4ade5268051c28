package vn.bangvang.person;

import java.util.List;
import vn.bangvang.platform.sheet.Heading;

/** Columns of a headcount workbook. */
enum HeadcountColumn implements Heading {
    POSITION_CLASS("Nhóm chức vụ", true, "Chức vụ", "Nhóm"),
    PEOPLE("Tổng số", true, "Số người", "Biên chế"),
    WOMEN("Nữ", false, "Trong đó nữ", "Số nữ"),
    MINORITY("Dân tộc thiểu số", false, "Người dân tộc thiểu số", "DTTS");

    private final String heading;
    private final boolean required;
    private final List<String> others;

    HeadcountColumn(String heading, boolean required, String... others) {
        this.heading = heading;
        this.required = required;
        this.others = List.of(others);
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public List<String> others() {
        return others;
    }
}
