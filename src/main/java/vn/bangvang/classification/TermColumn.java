package vn.bangvang.classification;

import vn.bangvang.platform.sheet.Column;
import vn.bangvang.platform.sheet.Heading;

/** The columns of a shared list as a workbook. */
enum TermColumn implements Heading {
    CODE("Mã", true, 12),
    NAME("Tên", true, 40),
    ENGLISH("Tên tiếng Anh", false, 24),
    ALIASES("Cách viết khác", false, 30),
    FROM("Từ ngày", true, 12),
    TO("Đến ngày", false, 12),
    TRAITS("Tính chất", false, 26),
    SOURCE("Căn cứ", true, 44),
    STATUS("Đối chiếu", true, 16);

    private final Column column;

    TermColumn(String heading, boolean required, int width) {
        column = Column.of(heading, required, width);
    }

    @Override
    public Column column() {
        return column;
    }
}
