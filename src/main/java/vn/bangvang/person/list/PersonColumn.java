package vn.bangvang.person.list;

import vn.bangvang.platform.sheet.Column;
import vn.bangvang.platform.sheet.Heading;

/** Columns of a list of people as a workbook. */
public enum PersonColumn implements Heading {
    NAME("Họ và tên", true, 30, "họ tên", "họ và tên, chức vụ"),
    SEX("Giới tính", false, 10, "nam/nữ", "nam, nữ", "phái"),
    BIRTH_YEAR(
            "Năm sinh",
            false,
            12,
            "ngày sinh",
            "ngày tháng năm sinh",
            "sinh năm",
            "ngày, tháng, năm sinh"),
    TITLE("Chức vụ", true, 26, "chức danh", "chức vụ, chức danh", "chức vụ công tác"),
    POSITION_CLASS("Nhóm chức vụ", false, 26, "nhóm"),
    UNIT("Đơn vị", true, 34, "đơn vị công tác", "bộ phận", "nơi công tác", "cơ quan, đơn vị"),
    RECRUITED("Ngày tuyển dụng", false, 14, "ngày vào làm"),
    IDENTITY("Số căn cước", false, 16, "số cccd", "cccd", "số định danh", "cmnd", "số cmnd");

    private final Column column;

    PersonColumn(String heading, boolean required, int width, String... others) {
        column = Column.of(heading, required, width, others);
    }

    @Override
    public Column column() {
        return column;
    }
}
