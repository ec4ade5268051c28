package vn.bangvang.dossier.intake;

import vn.bangvang.platform.sheet.Column;
import vn.bangvang.platform.sheet.Heading;

/** The columns of the intake workbook, with the headings that offices write. */
public enum IntakeColumn implements Heading {
    SUBJECT("Đối tượng", false, 14, "loại đối tượng", "phân loại đối tượng"),
    NAME(
            "Họ và tên",
            true,
            30,
            "họ tên",
            "tên tập thể",
            "họ và tên / tên tập thể",
            "họ và tên, chức vụ",
            "tên cá nhân, tập thể",
            "tên tập thể, cá nhân"),
    SEX("Giới tính", false, 10, "nam/nữ", "nam, nữ", "phái"),
    BIRTH_YEAR(
            "Năm sinh",
            false,
            10,
            "ngày sinh",
            "ngày tháng năm sinh",
            "sinh năm",
            "ngày, tháng, năm sinh"),
    TITLE("Chức vụ", false, 24, "chức danh", "chức vụ, chức danh", "chức vụ công tác"),
    POSITION_CLASS("Nhóm chức vụ", false, 24, "nhóm"),
    UNIT("Đơn vị", false, 30, "đơn vị công tác", "bộ phận", "nơi công tác", "cơ quan, đơn vị"),
    AWARD(
            "Danh hiệu, hình thức",
            true,
            28,
            "danh hiệu",
            "danh hiệu đề nghị",
            "danh hiệu thi đua",
            "danh hiệu, hình thức khen thưởng",
            "hình thức",
            "hình thức khen thưởng"),
    RATING("Xếp loại", false, 24, "xếp loại năm", "kết quả xếp loại"),
    LEAVE_DAYS("Số ngày nghỉ", false, 12, "ngày nghỉ"),
    DISCIPLINE("Kỷ luật", false, 14),
    RECRUITED("Ngày tuyển dụng", false, 14, "ngày vào làm"),
    LDTT_ELSEWHERE("QĐ công nhận LĐTT", false, 22, "quyết định công nhận lđtt"),
    INITIATIVE("Sáng kiến", false, 34, "tên sáng kiến"),
    INITIATIVE_NUMBER("QĐ công nhận sáng kiến", false, 22, "số qđ sáng kiến"),
    MEMBERS("Số thành viên", false, 12, "tổng số thành viên"),
    LDTT_COUNT("Số LĐTT", false, 10, "số người đạt lđtt"),
    DISCIPLINED_COUNT("Số bị kỷ luật", false, 12, "số người bị kỷ luật từ cảnh cáo"),
    FIGHTER_COUNT("Số CSTĐCS", false, 10, "số chiến sĩ thi đua cơ sở"),
    INCOMPLETE_COUNT("Số không hoàn thành", false, 12),
    ACHIEVEMENT("Thành tích", true, 60, "tóm tắt thành tích", "nội dung thành tích");

    private final Column column;

    IntakeColumn(String heading, boolean required, int width, String... others) {
        column = Column.of(heading, required, width, others);
    }

    @Override
    public Column column() {
        return column;
    }
}
