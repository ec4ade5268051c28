package vn.bangvang.register.oldlist;

import vn.bangvang.platform.sheet.Column;
import vn.bangvang.platform.sheet.Heading;

/** Columns of old award lists, in the wordings that offices use. */
public enum OldColumn implements Heading {
    HONORIFIC("Ông/Bà", "ông, bà", "ông (bà)", "giới tính", "nam/nữ", "xưng hô"),
    NAME(
            "Họ và tên",
            "họ tên",
            "tên tập thể",
            "họ và tên / tên tập thể",
            "tên cá nhân, tập thể",
            "tập thể, cá nhân",
            "họ và tên cá nhân",
            "họ và tên, chức vụ",
            "họ tên, chức vụ",
            "họ và tên, chức vụ, đơn vị",
            "tên đơn vị, cá nhân"),
    BIRTH_YEAR("Năm sinh", "ngày sinh", "ngày tháng năm sinh", "sinh năm"),
    POST("Chức vụ", "chức danh", "chức vụ công tác", "chức vụ, đơn vị", "nghề nghiệp"),
    UNIT("Đơn vị", "đơn vị công tác", "nơi công tác", "cơ quan", "cơ quan, đơn vị", "địa chỉ"),
    AWARD(
            "Danh hiệu",
            "danh hiệu thi đua",
            "hình thức khen thưởng",
            "hình thức",
            "danh hiệu, hình thức",
            "danh hiệu, hình thức khen thưởng",
            "danh hiệu đạt được",
            "hình thức, danh hiệu khen thưởng"),
    YEAR("Năm", "năm khen thưởng", "năm thi đua", "năm học", "năm đạt danh hiệu", "năm được khen"),
    DECISION(
            "Số QĐ",
            "số quyết định",
            "quyết định số",
            "quyết định",
            "qđ số",
            "số, ký hiệu quyết định",
            "số qđ khen thưởng",
            "số và ngày quyết định",
            "số, ngày quyết định",
            "số qđ, ngày qđ"),
    DECIDED_ON("Ngày QĐ", "ngày", "ngày quyết định", "ngày ký", "ngày tháng", "ngày, tháng, năm"),
    ACHIEVEMENT("Thành tích", "nội dung", "nội dung thành tích", "lý do khen thưởng", "ghi chú"),
    ACHIEVED(
            "Thời gian lập thành tích",
            "thời gian thành tích",
            "giai đoạn",
            "giai đoạn thành tích",
            "thành tích từ năm đến năm",
            "thời gian đạt thành tích"),
    COMMENDATION("Loại hình", "loại hình khen thưởng", "loại khen thưởng");

    private final Column column;

    OldColumn(String heading, String... others) {
        column = Column.of(heading, name().equals("NAME"), others);
    }

    @Override
    public Column column() {
        return column;
    }
}
