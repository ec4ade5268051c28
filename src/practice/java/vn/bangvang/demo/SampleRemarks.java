package vn.bangvang.demo;

import java.util.Map;
import vn.bangvang.report.ReportSection;

/** What the practice district's clerk wrote for the report of 2016. */
final class SampleRemarks {
    static final Map<ReportSection, String> ALL =
            Map.of(
                    ReportSection.LEADERSHIP,
                    "UBND huyện đã ban hành kế hoạch phát động thi đua, hướng dẫn bình xét cuối năm và kiện toàn Hội đồng Thi đua - Khen thưởng; các đơn vị phân công một cán bộ phụ trách.",
                    ReportSection.MOVEMENTS,
                    "Phong trào thi đua được tổ chức rộng khắp ở xã, thị trấn, cơ quan và trường học, gắn với xây dựng nông thôn mới, giảm nghèo, cải cách hành chính và giữ gìn an ninh trật tự; nhiều cách làm mới từ cơ sở được ghi nhận.",
                    ReportSection.ORGANISATION,
                    "Mỗi đơn vị có cán bộ kiêm nhiệm công tác thi đua, khen thưởng; hồ sơ năm 2016 được lập, thẩm định và biểu quyết trên cùng một hệ thống.",
                    ReportSection.WEAKNESSES,
                    "Một số đơn vị nộp hồ sơ sau hạn; việc phát hiện và nhân rộng gương điển hình là người lao động trực tiếp còn ít.",
                    ReportSection.DIRECTIONS,
                    "Năm 2017, huyện tập trung khen thưởng kịp thời, công khai, đúng quy định; quan tâm tập thể nhỏ, công nhân, nông dân, người lao động trực tiếp, vùng sâu, vùng xa và thành tích đột xuất.");

    private SampleRemarks() {}
}
