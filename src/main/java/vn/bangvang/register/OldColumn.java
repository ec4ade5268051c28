package vn.bangvang.register;

import java.util.List;
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
            "danh hiệu đạt được"),
    YEAR("Năm", "năm khen thưởng", "năm thi đua", "năm học", "năm đạt danh hiệu"),
    DECISION(
            "Số QĐ",
            "số quyết định",
            "quyết định số",
            "quyết định",
            "qđ số",
            "số, ký hiệu quyết định",
            "số qđ khen thưởng"),
    DECIDED_ON("Ngày QĐ", "ngày", "ngày quyết định", "ngày ký", "ngày tháng", "ngày, tháng, năm"),
    ACHIEVEMENT("Thành tích", "nội dung", "nội dung thành tích", "lý do khen thưởng", "ghi chú"),
    COMMENDATION("Loại hình", "loại hình khen thưởng", "loại khen thưởng");

    private final String heading;
    private final List<String> others;

    OldColumn(String heading, String... others) {
        this.heading = heading;
        this.others = List.of(others);
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public boolean required() {
        return this == NAME;
    }

    @Override
    public List<String> others() {
        return others;
    }
}
