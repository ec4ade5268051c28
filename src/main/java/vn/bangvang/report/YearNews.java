package vn.bangvang.report;

import java.util.ArrayList;
import java.util.Map;
import vn.bangvang.award.Award;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.Subject;
import vn.bangvang.platform.Ratios;
import vn.bangvang.platform.Sentence;
import vn.bangvang.platform.Settings;

/**
 * The text of the news item on the summary conference, in the words of the law, with the year's
 * figures; a sentence stands only where there is something to say.
 */
final class YearNews {
    private final YearFigures f;
    private final Map<ReportSection, String> remarks;
    private final Settings settings;
    private final Ratios ratios;
    private final Catalogue catalogue;

    YearNews(
            YearFigures figures,
            Map<ReportSection, String> remarks,
            Settings settings,
            Ratios ratios,
            Catalogue catalogue) {
        this.f = figures;
        this.remarks = remarks;
        this.settings = settings;
        this.ratios = ratios;
        this.catalogue = catalogue;
    }

    String title() {
        return "UBND %s tổng kết công tác thi đua, khen thưởng năm %d"
                .formatted(settings.get("place.name"), f.year());
    }

    String body() {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(
                "UBND %s tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm %d và triển khai phương hướng, nhiệm vụ năm %d."
                        .formatted(settings.get("place.name"), f.year(), f.year() + 1));
        paragraphs.add(remarks.get(ReportSection.MOVEMENTS));
        paragraphs.add(shortcomings());
        paragraphs.add(remarks.get(ReportSection.WEAKNESSES));
        paragraphs.add(remarks.get(ReportSection.DIRECTIONS));
        paragraphs.add(awarded());
        paragraphs.add(above());
        if (!f.decisions().isEmpty()) {
            paragraphs.add(
                    "Danh sách kèm theo %s; người dân tra cứu tại mục Bảng vàng."
                            .formatted(String.join("; ", f.decisions())));
        }
        return String.join("\n\n", paragraphs.stream().filter(p -> !p.isBlank()).toList());
    }

    private String shortcomings() {
        var parts = new ArrayList<String>();
        var when = f.punctuality();
        if (!when.late().isEmpty()) {
            parts.add(
                    "còn %s/%s đơn vị gửi hồ sơ chậm hoặc chưa gửi"
                            .formatted(
                                    Sentence.count(when.late().size()),
                                    Sentence.count(when.due())));
        }
        var whom = f.whom();
        if (whom.classUnknown() == 0 && whom.direct().known() && whom.leaders().known()) {
            parts.add(
                    "người lao động trực tiếp chiếm %s số lượt cá nhân được khen, lãnh đạo, quản lý chiếm %s"
                            .formatted(ratios.text(whom.direct()), ratios.text(whom.leaders())));
        }
        return parts.isEmpty() ? "" : "Tuy vậy, " + String.join("; ", parts) + ".";
    }

    /** What was given, in the order of the catalogue, certificates of commendation first. */
    private String awarded() {
        var parts = new ArrayList<String>();
        var titles = new ArrayList<String>();
        for (var code : f.titles().keySet()) {
            var award = catalogue.award(code);
            var counts = counts(code);
            if (award.kind() == Award.Kind.FORM) {
                parts.add("tặng %s cho %s".formatted(form(award), counts));
            } else {
                titles.add("danh hiệu “%s” cho %s".formatted(award.name(), counts));
            }
        }
        if (!titles.isEmpty()) {
            parts.add("tặng " + Sentence.join(titles));
        }
        return parts.isEmpty()
                ? ""
                : "Tại Hội nghị, Chủ tịch UBND %s %s đạt nhiều thành tích trong năm %d."
                        .formatted(settings.get("place.name"), String.join("; ", parts), f.year());
    }

    /** The form without the authority that gives it: "Giấy khen", "Bằng khen". */
    private static String form(Award award) {
        return award.name().replaceFirst(" của .*$", "");
    }

    private String counts(String award) {
        var parts = new ArrayList<String>();
        f.bySubject(award).forEach((s, n) -> parts.add(Sentence.count(n) + " " + noun(s)));
        return Sentence.join(parts);
    }

    private String above() {
        var above = f.elsewhere().proposedAbove();
        return above.isEmpty()
                ? ""
                : "Hội đồng đã thông qua, đề nghị cấp trên khen thưởng %s."
                        .formatted(YearReport.listed(above));
    }

    private static String noun(Subject subject) {
        return switch (subject) {
            case COLLECTIVE -> "tập thể";
            case HOUSEHOLD -> "hộ gia đình";
            case INDIVIDUAL -> "cá nhân";
        };
    }
}
