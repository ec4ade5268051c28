package vn.bangvang.award.law;

import vn.bangvang.platform.sheet.Column;
import vn.bangvang.platform.sheet.Heading;

/** The columns of the eras in the workbook of the catalogue. */
enum EraColumn implements Heading {
    CODE("Mã", true, 8),
    FROM("Từ ngày", true, 12),
    LAW("Luật", true, 50),
    DECREE("Nghị định", true, 50),
    CIRCULAR("Thông tư", false, 40),
    STATUS("Đối chiếu", true, 16);

    private final Column column;

    EraColumn(String heading, boolean required, int width) {
        column = Column.of(heading, required, width);
    }

    @Override
    public Column column() {
        return column;
    }
}
