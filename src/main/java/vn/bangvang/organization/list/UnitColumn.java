package vn.bangvang.organization.list;

import vn.bangvang.platform.sheet.Column;
import vn.bangvang.platform.sheet.Heading;

/** Columns of a list of units as a workbook. */
public enum UnitColumn implements Heading {
    CODE("Mã", false, 12, "Mã đơn vị"),
    NAME("Tên đơn vị", true, 48, "Đơn vị", "Tên cơ quan, đơn vị", "Tên"),
    TYPE("Loại đơn vị", true, 22, "Loại", "Loại hình"),
    AREA("Khu vực", false, 22, "Vùng", "Địa bàn"),
    PARENT("Thuộc đơn vị", false, 36, "Đơn vị cấp trên", "Trực thuộc", "Cơ quan chủ quản"),
    FROM("Có từ ngày", true, 14, "Từ ngày", "Ngày thành lập");

    private final Column column;

    UnitColumn(String heading, boolean required, int width, String... others) {
        column = Column.of(heading, required, width, others);
    }

    @Override
    public Column column() {
        return column;
    }
}
