package vn.bangvang.award.law;

import vn.bangvang.platform.sheet.Column;
import vn.bangvang.platform.sheet.Heading;

/**
 * The columns of the rows of law as a table. The code names a row that the program brings along; of
 * a workbook it is not read.
 */
enum LawColumn implements Heading {
    CODE("Mã", false, 10),
    KIND("Loại", true, 14),
    RULE("Quy tắc", true, 16),
    AWARD("Danh hiệu, hình thức", false, 14),
    SUBJECT("Đối tượng", false, 14),
    FROM("Từ ngày", true, 12),
    TO("Đến ngày", false, 12),
    AMOUNT("Mức", false, 14),
    MODE("Tham số", false, 26),
    ARTICLE("Căn cứ", true, 60),
    STATUS("Đối chiếu", true, 16),
    BRANCH("Nhánh", true, 10);

    private final Column column;

    LawColumn(String heading, boolean required, int width) {
        column = Column.of(heading, required, width);
    }

    @Override
    public Column column() {
        return column;
    }
}
