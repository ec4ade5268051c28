package vn.bangvang.identity;

import vn.bangvang.platform.sheet.Column;
import vn.bangvang.platform.sheet.Heading;

/** Columns of a list of accounts as a workbook. */
enum AccountColumn implements Heading {
    ACCOUNT("Tài khoản", true, 22, "Tên đăng nhập", "Tên tài khoản"),
    PERSON("Họ và tên", true, 30, "Họ tên", "Người dùng"),
    ROLE("Vai trò", true, 32, "Quyền", "Nhiệm vụ"),
    UNIT("Đơn vị", true, 40, "Đơn vị công tác", "Cơ quan, đơn vị");

    private final Column column;

    AccountColumn(String heading, boolean required, int width, String... others) {
        column = Column.of(heading, required, width, others);
    }

    @Override
    public Column column() {
        return column;
    }
}
