package vn.bangvang.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.bangvang.award.Award;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.SubjectCounts;
import vn.bangvang.platform.Ratio;
import vn.bangvang.platform.Ratios;
import vn.bangvang.platform.Sentence;
import vn.bangvang.platform.Settings;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.Vocabulary;
import vn.bangvang.report.figures.Reach;
import vn.bangvang.report.figures.SignedDecision;
import vn.bangvang.report.figures.YearFigures;
import vn.bangvang.wording.Values;

/**
 * What the year report (báo cáo tổng kết, rules.md 8.3) and the news of the summary conference are
 * made of: the same figures, in the words of documents.
 */
final class YearValues {
    private static final Vocabulary WORDS = Vocabulary.OFFICIAL;

    private final YearFigures f;
    private final Map<ReportSection, String> remarks;
    private final Settings settings;
    private final Ratios ratios;
    private final Catalogue catalogue;
    private final Values values = new Values();

    YearValues(
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

    Values values() {
        place();
        written();
        given();
        decided();
        shares();
        reached();
        elsewhere();
        sent();
        return values;
    }

    private void place() {
        values.text("cơ quan", settings.get("place.authority"))
                .text("tên địa phương", settings.get("place.name"))
                .text("địa danh", settings.get("place.seat"))
                .text("năm", String.valueOf(f.year()))
                .text("năm sau", String.valueOf(f.year() + 1));
    }

    private void written() {
        values.text("phần lãnh đạo", remarks.get(ReportSection.LEADERSHIP))
                .text("phần phong trào", remarks.get(ReportSection.MOVEMENTS))
                .text("phần tổ chức", remarks.get(ReportSection.ORGANISATION))
                .text("phần tồn tại", remarks.get(ReportSection.WEAKNESSES))
                .text("phần phương hướng", remarks.get(ReportSection.DIRECTIONS))
                .text("số phong trào", Sentence.count(f.movements().size()))
                .text("các phong trào", String.join("; ", f.movements()));
    }

    /** What was given, in the order of the catalogue: forms, then titles. */
    private void given() {
        var tables = new YearTables(f, ratios);
        var forms = new ArrayList<Values>();
        var titles = new ArrayList<String>();
        for (var code : f.titles().keySet()) {
            var award = catalogue.award(code);
            if (award.kind() == Award.Kind.FORM) {
                forms.add(given(form(award), code));
            } else {
                titles.add(code);
            }
        }
        values.when("có khen thưởng", !f.awards().isEmpty())
                .table("bảng khen thưởng", tables.awards())
                .list("hình thức khen thưởng", forms)
                .list("danh hiệu thi đua", titles(titles))
                .when("có danh hiệu", !titles.isEmpty())
                .when("có hình thức và danh hiệu", !titles.isEmpty() && !forms.isEmpty())
                .list(
                        "khen thưởng theo đơn vị",
                        tables.unitsInParts().stream()
                                .map(t -> new Values().table("bảng", t))
                                .toList());
    }

    private List<Values> titles(List<String> codes) {
        var titles = new ArrayList<Values>();
        for (var code : codes) {
            var left = codes.size() - titles.size() - 1;
            titles.add(
                    given(catalogue.award(code).name(), code)
                            .text("nối", left == 0 ? "" : left == 1 ? " và " : ", "));
        }
        return titles;
    }

    private Values given(String name, String award) {
        return new Values()
                .text("tên", name)
                .text("số lượng", new SubjectCounts(f.bySubject(award)).words());
    }

    /** The form without the authority that gives it: "Giấy khen", "Bằng khen". */
    private static String form(Award award) {
        return award.name().replaceFirst(" của .*$", "");
    }

    private void decided() {
        var bonus = f.bonus();
        values.when("có quyết định", !f.decisions().isEmpty())
                .list("quyết định", f.decisions().stream().map(YearValues::decision).toList())
                .text("tổng tiền thưởng", Sentence.grouped(bonus.vnd()))
                .text("chưa rõ mức thưởng", counted(bonus.unknown()));
    }

    private static Values decision(SignedDecision decision) {
        return new Values()
                .text("số", decision.number())
                .text("ngày", Text.day(decision.signedOn()))
                .text("nơi ký", decision.authority());
    }

    private void shares() {
        var whom = f.whom();
        var structure = structure();
        values.when("có cơ cấu", !structure.isEmpty())
                .when("rõ cơ cấu", structureClear())
                .text("chưa rõ chức vụ", counted(whom.classUnknown()))
                .list("cơ cấu", structure)
                .text("tỷ lệ lao động trực tiếp", known(whom.direct()))
                .text("tỷ lệ lãnh đạo", known(whom.leaders()))
                .text("tỷ lệ nữ", known(whom.women()))
                .text("tỷ lệ cơ sở", known(whom.base()))
                .text(
                        "tỷ lệ vùng ưu tiên",
                        whom.priority().part() > 0 ? known(whom.priority()) : "");
    }

    /** Whether the class of post is known of everybody awarded. */
    private boolean structureClear() {
        var whom = f.whom();
        return whom.classUnknown() == 0 && whom.direct().known() && whom.leaders().known();
    }

    /** Groups whose share is known. */
    private List<Values> structure() {
        var whom = f.whom();
        var groups = new ArrayList<Values>();
        share(groups, Reach.Group.DIRECT, whom.direct());
        share(groups, Reach.Group.LEADERS, whom.leaders());
        share(groups, Reach.Group.WOMEN, whom.women());
        return groups;
    }

    private void share(List<Values> groups, Reach.Group group, Ratio share) {
        if (share.known()) {
            groups.add(
                    new Values()
                            .text("nhóm", WORDS.name(group).toLowerCase(Locale.ROOT))
                            .text("tỷ lệ", ratios.text(share)));
        }
    }

    /** Awarded people over the headcount, group by group. */
    private void reached() {
        var known = f.reach().stream().filter(r -> r.staff() != null).toList();
        var everybody = f.reach().get(0);
        values.when("có số lao động", !known.isEmpty())
                .text("đơn vị có số liệu", String.valueOf(everybody.units()))
                .text("đơn vị phải có số liệu", String.valueOf(everybody.obliged()))
                .list("nhóm lao động", known.stream().map(this::reached).toList());
    }

    private Values reached(Reach reach) {
        return new Values()
                .text("nhóm", WORDS.name(reach.group()).toLowerCase(Locale.ROOT))
                .text("số được khen", Sentence.grouped(reach.awarded()))
                .text("số lao động", Sentence.grouped(reach.staff()))
                .text("chưa rõ", reach.unclear() == 0 ? "" : Sentence.grouped(reach.unclear()))
                .text("tỷ lệ", ratios.text(reach.ratio()));
    }

    private void elsewhere() {
        var elsewhere = f.elsewhere();
        values.text("khen đột xuất", counted(elsewhere.sudden()))
                .text("cấp trên khen", listed(elsewhere.superior()))
                .text("đề nghị cấp trên", listed(elsewhere.proposedAbove()));
    }

    /** How dossiers came in and fared. */
    private void sent() {
        var when = f.punctuality();
        var review = f.review();
        values.text("phải gửi", counted(when.due()))
                .text("gửi đúng hạn", Sentence.count(when.onTime()))
                .text("gửi chậm", counted(when.late().size()))
                .text("các đơn vị gửi chậm", String.join(", ", when.late()))
                .text("chưa đến hạn", counted(when.notYetDue().size()))
                .text("tỷ lệ đạt lần đầu", known(review.firstPass()))
                .text("không thông qua", counted(review.notRecommended()))
                .text("số đề nghị", Sentence.grouped(review.proposed()))
                .when("có tồn tại", !when.late().isEmpty() || structureClear());
    }

    private static String listed(Map<String, Long> counts) {
        return Sentence.join(
                counts.entrySet().stream()
                        .map(e -> Sentence.count(e.getValue()) + " " + e.getKey())
                        .toList());
    }

    /** A count that is told where there is one. */
    private static String counted(long count) {
        return count == 0 ? "" : Sentence.count(count);
    }

    /** A share that is told where it is known. */
    private String known(Ratio ratio) {
        return ratio.known() ? ratios.text(ratio) : "";
    }
}
