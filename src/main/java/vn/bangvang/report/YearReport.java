package vn.bangvang.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.bangvang.award.Subject;
import vn.bangvang.platform.Ratio;
import vn.bangvang.platform.Ratios;
import vn.bangvang.platform.Sentence;
import vn.bangvang.platform.Settings;
import vn.bangvang.platform.document.OfficialDocument;
import vn.bangvang.platform.document.OfficialDocument.Block;
import vn.bangvang.platform.document.OfficialDocument.Heading;
import vn.bangvang.platform.document.OfficialDocument.Paragraph;
import vn.bangvang.platform.document.OfficialDocument.Table;

/**
 * The text of the year report (báo cáo tổng kết): sections of rules.md 8.3, every number from the
 * records, every sentence only where the records have something to say.
 */
final class YearReport {
    private final YearFigures f;
    private final Map<ReportSection, String> remarks;
    private final Settings settings;
    private final Ratios ratios;
    private final LocalDate day;
    private final List<Block> body = new ArrayList<>();
    private int section;

    YearReport(
            YearFigures figures,
            Map<ReportSection, String> remarks,
            Settings settings,
            Ratios ratios,
            LocalDate day) {
        this.f = figures;
        this.remarks = remarks;
        this.settings = settings;
        this.ratios = ratios;
        this.day = day;
    }

    OfficialDocument document() {
        section("Công tác lãnh đạo, chỉ đạo", List.of(), ReportSection.LEADERSHIP);
        section("Phong trào thi đua", movements(), ReportSection.MOVEMENTS);
        section("Công tác khen thưởng", commendation(), null);
        section(
                "Tổ chức bộ máy, ứng dụng công nghệ thông tin",
                List.of(),
                ReportSection.ORGANISATION);
        section("Tồn tại, hạn chế và nguyên nhân", weaknesses(), ReportSection.WEAKNESSES);
        section(
                "Phương hướng, nhiệm vụ năm " + (f.year() + 1),
                List.of(),
                ReportSection.DIRECTIONS);
        return new OfficialDocument(
                "",
                settings.get("place.authority"),
                "Số:       /BC-UBND",
                settings.get("place.seat"),
                day,
                "BÁO CÁO",
                "Tổng kết công tác thi đua, khen thưởng năm %d và phương hướng, nhiệm vụ năm %d"
                        .formatted(f.year(), f.year() + 1),
                body,
                List.of("Cơ quan cấp trên trực tiếp", "Hội đồng Thi đua - Khen thưởng", "Lưu: VT"),
                List.of(new OfficialDocument.Signature("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "")),
                f.units().isEmpty() ? List.of() : List.of(new UnitAnnex(f).annex()));
    }

    /** A section with what the records say and what was written of it; none without either. */
    private void section(String title, List<Block> blocks, ReportSection written) {
        var text =
                written == null
                        ? List.<Block>of()
                        : remarks.get(written)
                                .lines()
                                .filter(p -> !p.isBlank())
                                .<Block>map(p -> new Paragraph(p.strip()))
                                .toList();
        if (blocks.isEmpty() && text.isEmpty()) {
            return;
        }
        body.add(new Heading(Sentence.roman(++section) + ". " + title));
        body.addAll(blocks);
        body.addAll(text);
    }

    private List<Block> movements() {
        return f.movements().isEmpty()
                ? List.of()
                : List.of(
                        new Paragraph(
                                "Trong năm có %s phong trào thi đua: %s."
                                        .formatted(
                                                Sentence.count(f.movements().size()),
                                                String.join("; ", f.movements()))));
    }

    private List<Block> commendation() {
        if (f.awards().isEmpty()) {
            return List.of(
                    new Paragraph("Trong năm chưa ghi nhận danh hiệu, hình thức khen thưởng nào."));
        }
        var blocks = new ArrayList<Block>();
        var rows = new ArrayList<List<String>>();
        for (var a : f.awards()) {
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            a.name(),
                            subject(a.subject()),
                            Sentence.count(a.count())));
        }
        rows.add(List.of("", "Tổng cộng", "", Sentence.count(f.total())));
        blocks.add(
                new Table(
                        List.of("TT", "Danh hiệu, hình thức", "Đối tượng", "Số lượng"),
                        List.of(8, 52, 22, 18),
                        rows));
        if (!f.decisions().isEmpty()) {
            blocks.add(new Paragraph("Các quyết định: " + String.join("; ", f.decisions()) + "."));
            blocks.add(new Paragraph(money()));
        }
        shares(blocks);
        reached(blocks);
        elsewhere(blocks);
        return blocks;
    }

    private String money() {
        var bonus = f.bonus();
        return "Tổng tiền thưởng %s đồng%s."
                .formatted(
                        Sentence.grouped(bonus.vnd()),
                        bonus.unknown() == 0
                                ? ""
                                : ", chưa kể %s trường hợp chưa có quy định về mức tiền thưởng"
                                        .formatted(Sentence.count(bonus.unknown())));
    }

    private void shares(List<Block> blocks) {
        var whom = f.whom();
        var parts = new ArrayList<String>();
        share(parts, "người lao động trực tiếp chiếm", whom.direct());
        share(parts, "lãnh đạo, quản lý", whom.leaders());
        share(parts, "nữ", whom.women());
        if (!parts.isEmpty()) {
            blocks.add(
                    new Paragraph(
                            "Trong các lượt cá nhân được khen của đợt xét%s: "
                                            .formatted(
                                                    whom.classUnknown() == 0
                                                            ? ""
                                                            : " (%s lượt chưa rõ nhóm chức vụ)"
                                                                    .formatted(
                                                                            Sentence.count(
                                                                                    whom
                                                                                            .classUnknown())))
                                    + String.join(", ", parts)
                                    + "."));
        }
        var where = new ArrayList<String>();
        share(where, "ở cơ sở (xã, phường, thị trấn, trường học) chiếm", whom.base());
        if (whom.priority().part() > 0) {
            share(where, "ở vùng ưu tiên chiếm", whom.priority());
        }
        if (!where.isEmpty()) {
            blocks.add(
                    new Paragraph(
                            "Khen thưởng " + Sentence.join(where) + " tổng số lượt khen thưởng."));
        }
    }

    private void share(List<String> parts, String what, Ratio ratio) {
        if (ratio.known()) {
            parts.add(what + " " + ratios.text(ratio));
        }
    }

    /** Awarded people over the headcount, group by group. */
    private void reached(List<Block> blocks) {
        var known =
                f.reach().stream()
                        .filter(r -> r.staff() != null)
                        .map(
                                r ->
                                        "%s %s/%s (%s)"
                                                .formatted(
                                                        group(r.group()).toLowerCase(Locale.ROOT),
                                                        Sentence.grouped(r.awarded()),
                                                        Sentence.grouped(r.staff()),
                                                        r.unclear() > 0
                                                                ? Sentence.grouped(r.unclear())
                                                                        + " người chưa rõ"
                                                                : ratios.text(r.ratio())))
                        .toList();
        var everybody = f.reach().get(0);
        if (!known.isEmpty()) {
            blocks.add(
                    new Paragraph(
                            "Số người được khen trên số lao động (%d/%d đơn vị có số liệu): %s."
                                    .formatted(
                                            everybody.units(),
                                            everybody.obliged(),
                                            String.join("; ", known))));
        }
    }

    private void elsewhere(List<Block> blocks) {
        var elsewhere = f.elsewhere();
        if (elsewhere.sudden() > 0) {
            blocks.add(
                    new Paragraph(
                            "Khen thưởng đột xuất: %s lượt."
                                    .formatted(Sentence.count(elsewhere.sudden()))));
        }
        if (!elsewhere.superior().isEmpty()) {
            blocks.add(
                    new Paragraph(
                            "Khen thưởng của cấp trên: " + listed(elsewhere.superior()) + "."));
        }
        if (!elsewhere.proposedAbove().isEmpty()) {
            blocks.add(
                    new Paragraph(
                            "Đã thông qua, đề nghị cấp trên khen thưởng: "
                                    + listed(elsewhere.proposedAbove())
                                    + "."));
        }
    }

    static String listed(Map<String, Long> counts) {
        return Sentence.join(
                counts.entrySet().stream()
                        .map(e -> Sentence.count(e.getValue()) + " " + e.getKey())
                        .toList());
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

    private List<Block> weaknesses() {
        var blocks = new ArrayList<Block>();
        var when = f.punctuality();
        if (when.due() > 0) {
            blocks.add(
                    new Paragraph(
                            "Có %s/%s đơn vị gửi hồ sơ đúng hạn%s."
                                    .formatted(
                                            Sentence.count(when.onTime()),
                                            Sentence.count(when.due()),
                                            when.late().isEmpty()
                                                    ? ""
                                                    : "; %s đơn vị gửi chậm hoặc chưa gửi (%s)"
                                                            .formatted(
                                                                    Sentence.count(
                                                                            when.late().size()),
                                                                    String.join(
                                                                            ", ", when.late())))));
        }
        if (!when.notYetDue().isEmpty()) {
            blocks.add(
                    new Paragraph(
                            "%s đơn vị chưa đến hạn gửi hồ sơ."
                                    .formatted(Sentence.count(when.notYetDue().size()))));
        }
        var review = f.review();
        if (review.firstPass().known()) {
            blocks.add(
                    new Paragraph(
                            "Hồ sơ đạt ngay lần đầu: " + ratios.text(review.firstPass()) + "."));
        }
        if (review.notRecommended() > 0) {
            blocks.add(
                    new Paragraph(
                            "Có %s/%s đề nghị không được Hội đồng thông qua."
                                    .formatted(
                                            Sentence.count(review.notRecommended()),
                                            Sentence.grouped(review.proposed()))));
        }
        return blocks;
    }

    static String subject(Subject subject) {
        return switch (subject) {
            case INDIVIDUAL -> "Cá nhân";
            case COLLECTIVE -> "Tập thể";
            case HOUSEHOLD -> "Hộ gia đình";
        };
    }
}
