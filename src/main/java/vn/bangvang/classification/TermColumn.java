package vn.bangvang.classification;

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

    private final String heading;
    private final boolean required;
    private final int width;

    TermColumn(String heading, boolean required, int width) {
        this.heading = heading;
        this.required = required;
        this.width = width;
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
    public int width() {
        return width;
    }
}
