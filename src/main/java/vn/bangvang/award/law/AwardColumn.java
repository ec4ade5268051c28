package vn.bangvang.award.law;

import vn.bangvang.platform.sheet.Column;
import vn.bangvang.platform.sheet.Heading;

/** The columns of the awards in the workbook of the catalogue. */
enum AwardColumn implements Heading {
    CODE("Mã", 10),
    NAME("Tên", 50),
    CERTIFICATE_TITLE("Tên in trên giấy", 40),
    FROM("Từ ngày", 12),
    KIND("Loại", 10),
    LEVEL("Cấp", 12),
    ORDER("Thứ tự", 10),
    SUBJECTS("Đối tượng", 40);

    private final Column column;

    AwardColumn(String heading, int width) {
        column = Column.of(heading, true, width);
    }

    @Override
    public Column column() {
        return column;
    }
}
