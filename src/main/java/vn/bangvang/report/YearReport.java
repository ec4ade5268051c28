package vn.bangvang.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.bangvang.award.Subject;
import vn.bangvang.platform.Settings;
import vn.bangvang.platform.document.OfficialDocument;
import vn.bangvang.platform.document.OfficialDocument.Annex;
import vn.bangvang.platform.document.OfficialDocument.Block;
import vn.bangvang.platform.document.OfficialDocument.Heading;
import vn.bangvang.platform.document.OfficialDocument.Paragraph;
import vn.bangvang.platform.document.OfficialDocument.Table;

/**
 * The text of the year report (báo cáo tổng kết): sections of rules.md 8.3, every number from the
 * records.
 */
final class YearReport {
    private final YearFigures f;
    private final Map<ReportSection, String> remarks;
    private final Settings settings;
    private final LocalDate day;

    YearReport(
            YearFigures figures,
            Map<ReportSection, String> remarks,
            Settings settings,
            LocalDate day) {
        this.f = figures;
        this.remarks = remarks;
        this.settings = settings;
        this.day = day;
    }

    OfficialDocument document() {
        return new OfficialDocument(
                "",
                settings.get("place.authority"),
                "Số:       /BC-UBND",
                settings.get("place.seat"),
                day,
                "BÁO CÁO",
                "Tổng kết công tác thi đua, khen thưởng năm %d và phương hướng, nhiệm vụ năm %d"
                        .formatted(f.year(), f.year() + 1),
                body(),
                List.of("Ủy ban nhân dân tỉnh", "Hội đồng Thi đua - Khen thưởng", "Lưu: VT, NV"),
                List.of(new OfficialDocument.Signature("CHỦ TỊCH", "")),
                List.of(byUnit()));
    }

    private List<Block> body() {
        var body = new ArrayList<Block>();
        body.add(new Heading("I. Công tác lãnh đạo, chỉ đạo"));
        written(body, ReportSection.LEADERSHIP);
        body.add(new Heading("II. Phong trào thi đua"));
        body.add(
                new Paragraph(
                        "Trong năm có %02d phong trào thi đua: %s."
                                .formatted(
                                        f.movements().size(),
                                        f.movements().isEmpty()
                                                ? "chưa ghi nhận"
                                                : String.join("; ", f.movements()))));
        written(body, ReportSection.MOVEMENTS);
        body.add(new Heading("III. Công tác khen thưởng"));
        commendation(body);
        body.add(new Heading("IV. Tổ chức bộ máy, ứng dụng công nghệ thông tin"));
        written(body, ReportSection.ORGANISATION);
        body.add(new Heading("V. Tồn tại, hạn chế và nguyên nhân"));
        weaknesses(body);
        body.add(new Heading("VI. Phương hướng, nhiệm vụ năm " + (f.year() + 1)));
        written(body, ReportSection.DIRECTIONS);
        return body;
    }

    private void commendation(List<Block> body) {
        var rows = new ArrayList<List<String>>();
        for (var a : f.awards()) {
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            a.name(),
                            subject(a.subject()),
                            "%02d".formatted(a.count())));
        }
        rows.add(List.of("", "Tổng cộng", "", "%02d".formatted(f.total())));
        body.add(
                new Table(
                        List.of("TT", "Danh hiệu, hình thức", "Đối tượng", "Số lượng"),
                        List.of(8, 52, 22, 18),
                        rows));
        body.add(
                new Paragraph(
                        "Các quyết định: %s. Tổng tiền thưởng %s đồng."
                                .formatted(
                                        f.decisions().isEmpty()
                                                ? "chưa có"
                                                : String.join("; ", f.decisions()),
                                        grouped(f.bonusVnd()))));
        body.add(
                new Paragraph(
                        "Trong %s lượt cá nhân được khen: người lao động trực tiếp chiếm %s, lãnh đạo quản lý %s, nữ %s; khen thưởng ở cơ sở (xã, thị trấn, trường học) chiếm %s, ở vùng ưu tiên chiếm %s tổng số."
                                .formatted(
                                        grouped(f.individuals()),
                                        percent(f.directShare()),
                                        percent(f.leaderShare()),
                                        percent(f.womenShare()),
                                        percent(f.baseShare()),
                                        percent(f.priorityShare()))));
        body.add(new Paragraph(reached()));
        body.add(
                new Paragraph(
                        "Khen thưởng đột xuất và khen thưởng của cấp trên: chưa ghi nhận trên hệ thống."));
    }

    /** Awarded people over the headcount, group by group. */
    private String reached() {
        var known =
                f.reach().stream()
                        .filter(r -> r.staff() != null)
                        .map(
                                r ->
                                        "%s %s/%s (%s)"
                                                .formatted(
                                                        group(r.group()).toLowerCase(Locale.ROOT),
                                                        grouped(r.awarded()),
                                                        grouped(r.staff()),
                                                        r.unclear() > 0
                                                                ? grouped(r.unclear())
                                                                        + " người chưa rõ"
                                                                : percent(r.rate())))
                        .toList();
        var everybody = f.reach().get(0);
        return known.isEmpty()
                ? "Tỷ lệ được khen trên số lao động: chưa đơn vị nào nhập số lao động."
                : "Số người được khen trên số lao động (%d/%d đơn vị có số liệu): %s."
                        .formatted(
                                everybody.units(), everybody.obliged(), String.join("; ", known));
    }

    static String group(Reach.Group group) {
        return switch (group) {
            case EVERYBODY -> "Toàn bộ";
            case DIRECT -> "Lao động trực tiếp";
            case LEADERS -> "Lãnh đạo, quản lý";
            case WOMEN -> "Nữ";
            case MINORITY -> "Người dân tộc thiểu số";
        };
    }

    private void weaknesses(List<Block> body) {
        body.add(
                new Paragraph(
                        "Có %02d/%02d đơn vị gửi hồ sơ đúng hạn; %02d đơn vị chậm hoặc chưa gửi%s. Hồ sơ đạt ngay lần đầu: %s. Có %02d/%d đề nghị không được Hội đồng thông qua."
                                .formatted(
                                        f.obliged() - f.late(),
                                        f.obliged(),
                                        f.late(),
                                        f.lateUnits().isEmpty()
                                                ? ""
                                                : " (" + String.join(", ", f.lateUnits()) + ")",
                                        percent(f.firstPassShare()),
                                        f.notRecommended(),
                                        f.proposed())));
        written(body, ReportSection.WEAKNESSES);
    }

    private void written(List<Block> body, ReportSection section) {
        for (var paragraph : remarks.get(section).split("\\R")) {
            if (!paragraph.isBlank()) {
                body.add(new Paragraph(paragraph.strip()));
            }
        }
    }

    private Annex byUnit() {
        var headings = new ArrayList<>(List.of("TT", "Đơn vị"));
        f.titles().keySet().forEach(code -> headings.add(code.replace('_', ' ')));
        headings.add("Cộng");
        var rows = new ArrayList<List<String>>();
        for (var unit : f.units()) {
            var row = new ArrayList<>(List.of(String.valueOf(rows.size() + 1), unit.unit()));
            unit.counts().forEach(c -> row.add(String.valueOf(c)));
            row.add(String.valueOf(unit.total()));
            rows.add(row);
        }
        return new Annex(
                "PHỤ LỤC",
                "Kết quả khen thưởng năm " + f.year() + " theo đơn vị",
                "",
                List.of(new Table(headings, List.of(7, 33, 11, 13, 14, 11, 11), rows)));
    }

    static String subject(Subject subject) {
        return switch (subject) {
            case INDIVIDUAL -> "Cá nhân";
            case COLLECTIVE -> "Tập thể";
            case HOUSEHOLD -> "Hộ gia đình";
        };
    }

    static String percent(Double share) {
        return share == null
                ? "chưa có số liệu"
                : "%.1f%%".formatted(share * 100).replace('.', ',');
    }

    static String grouped(long number) {
        return "%,d".formatted(number).replace(',', '.');
    }
}
