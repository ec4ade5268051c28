package vn.bangvang.report;

import java.util.Map;
import vn.bangvang.award.Subject;
import vn.bangvang.platform.Settings;

/**
 * The text of the news item on the summary conference, in the words of the law, with the year's
 * figures.
 */
final class YearNews {
    private final YearFigures f;
    private final Map<ReportSection, String> remarks;
    private final Settings settings;

    YearNews(YearFigures figures, Map<ReportSection, String> remarks, Settings settings) {
        this.f = figures;
        this.remarks = remarks;
        this.settings = settings;
    }

    String title() {
        return "UBND %s tổng kết công tác thi đua, khen thưởng năm %d"
                .formatted(settings.get("place.name"), f.year());
    }

    String body() {
        return String.join(
                        "\n\n",
                        "UBND %s tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm %d và triển khai phương hướng, nhiệm vụ năm %d."
                                .formatted(settings.get("place.name"), f.year(), f.year() + 1),
                        remarks.get(ReportSection.MOVEMENTS),
                        "Tuy vậy, còn %02d/%02d đơn vị gửi hồ sơ chậm hoặc chưa gửi; người lao động trực tiếp chiếm %s số lượt cá nhân được khen, lãnh đạo quản lý chiếm %s."
                                .formatted(
                                        f.late(),
                                        f.obliged(),
                                        YearReport.percent(f.directShare()),
                                        YearReport.percent(f.leaderShare())),
                        remarks.get(ReportSection.WEAKNESSES),
                        remarks.get(ReportSection.DIRECTIONS),
                        awarded(),
                        "Danh sách kèm theo %s; người dân tra cứu tại mục Bảng vàng."
                                .formatted(String.join("; ", f.decisions())))
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private String awarded() {
        return "Tại Hội nghị, Chủ tịch UBND %s tặng Giấy khen cho %02d tập thể và %02d cá nhân đạt nhiều thành tích trong năm %d; tặng danh hiệu “Tập thể Lao động tiên tiến” cho %02d tập thể, danh hiệu “Chiến sĩ thi đua cơ sở” cho %02d cá nhân và danh hiệu “Lao động tiên tiến” cho %02d cá nhân."
                .formatted(
                        settings.get("place.name"),
                        f.count("GK_H", Subject.COLLECTIVE),
                        f.count("GK_H", Subject.INDIVIDUAL),
                        f.year(),
                        f.count("TTLDTT"),
                        f.count("CSTDCS"),
                        f.count("LDTT"));
    }
}
