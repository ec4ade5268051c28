package vn.bangvang.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.award.Catalogues;
import vn.bangvang.news.NewsForm;
import vn.bangvang.news.NewsKind;
import vn.bangvang.news.NewsService;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Needs;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.Ratios;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Settings;
import vn.bangvang.platform.document.WordPages;
import vn.bangvang.platform.sheet.SheetWriter;
import vn.bangvang.register.HonourRoll;
import vn.bangvang.register.YearOfHonour;

/**
 * The year report: figures, tables, the document, and the news item drafted from the same figures.
 */
@ApplicationScoped
@Transactional
public class ReportService {
    /** Years that are looked back on. */
    private static final int YEARS = 6;

    @Inject Figures figures;
    @Inject HonourRoll roll;
    @Inject NewsService news;
    @Inject Settings settings;
    @Inject Ratios ratios;
    @Inject Catalogues catalogues;
    @Inject Acting acting;
    @Inject Clocks clocks;
    @PersistenceContext EntityManager em;

    @Needs(Permission.REPORT_READ)
    public YearFigures figures(int year, boolean byHeirs) {
        acting.actor().mustReachAll(Permission.REPORT_READ);
        return figures.of(year, byHeirs);
    }

    /** Awards of the years up to one, the oldest first; years without any are left out. */
    @Needs(Permission.REPORT_READ)
    public List<YearOfHonour> overYears(int last) {
        acting.actor().mustReachAll(Permission.REPORT_READ);
        return roll.overYears(last - YEARS + 1, last);
    }

    @Needs(Permission.REPORT_READ)
    public Map<ReportSection, String> remarks(int year) {
        acting.actor().mustReachAll(Permission.REPORT_READ);
        var remarks = new EnumMap<ReportSection, String>(ReportSection.class);
        for (var section : ReportSection.values()) {
            remarks.put(section, "");
        }
        em.createQuery("select r from YearRemark r where r.year = :year", YearRemark.class)
                .setParameter("year", year)
                .getResultStream()
                .forEach(r -> remarks.put(r.section(), r.content()));
        return remarks;
    }

    @Needs(Permission.REPORT_WRITE)
    public void remark(int year, ReportSection section, @Size(max = 20000) String content) {
        acting.actor().mustReachAll(Permission.REPORT_WRITE);
        var row =
                em.createQuery(
                                "select r from YearRemark r where r.year = :year and r.section = :section",
                                YearRemark.class)
                        .setParameter("year", year)
                        .setParameter("section", section)
                        .getResultStream()
                        .findFirst()
                        .orElseGet(() -> new YearRemark(year, section));
        row.write(content);
        em.persist(row);
    }

    /** The report as DOCX, in the sections of rules.md 8.3. */
    @Needs(Permission.REPORT_READ)
    public byte[] document(int year, boolean byHeirs) {
        acting.actor().mustReachAll(Permission.REPORT_READ);
        return WordPages.of(
                new YearReport(
                                figures.of(year, byHeirs),
                                remarks(year),
                                settings,
                                ratios,
                                clocks.today())
                        .document());
    }

    /** Counts by award × subject and by unit, as XLSX. */
    @Needs(Permission.REPORT_READ)
    public byte[] workbook(int year, boolean byHeirs) {
        acting.actor().mustReachAll(Permission.REPORT_READ);
        var f = figures.of(year, byHeirs);
        try (var writer = new SheetWriter()) {
            var awards = new ArrayList<List<Object>>();
            for (var a : f.awards()) {
                awards.add(
                        List.of(
                                awards.size() + 1,
                                a.name(),
                                YearReport.subject(a.subject()),
                                a.count()));
            }
            awards.add(Arrays.asList(null, "TỔNG CỘNG", "", f.total()));
            writer.sheet(
                    "Theo hình thức",
                    List.of("KẾT QUẢ KHEN THƯỞNG NĂM " + year, settings.get("place.authority")),
                    List.of(
                            new SheetWriter.Column("STT", 6),
                            new SheetWriter.Column("Danh hiệu, hình thức", 46),
                            new SheetWriter.Column("Đối tượng", 16),
                            new SheetWriter.Column("Số lượng", 12)),
                    awards);
            var columns = new ArrayList<SheetWriter.Column>();
            columns.add(new SheetWriter.Column("STT", 6));
            columns.add(new SheetWriter.Column("Đơn vị", 44));
            f.titles().values().forEach(name -> columns.add(new SheetWriter.Column(name, 16)));
            columns.add(new SheetWriter.Column("Cộng", 10));
            writer.sheet(
                    "Theo đơn vị",
                    List.of("KẾT QUẢ KHEN THƯỞNG NĂM " + year + " THEO ĐƠN VỊ"),
                    columns,
                    byUnit(f));
            writer.sheet(
                    "Công bằng",
                    List.of("NGƯỜI ĐƯỢC KHEN TRÊN SỐ LAO ĐỘNG NĂM " + year),
                    List.of(
                            new SheetWriter.Column("Nhóm", 34),
                            new SheetWriter.Column("Người được khen", 16),
                            new SheetWriter.Column("Số lao động", 16),
                            new SheetWriter.Column("Tỷ lệ", 12),
                            new SheetWriter.Column("Đơn vị có số liệu", 18)),
                    f.reach().stream().map(this::cells).toList());
            return writer.bytes();
        }
    }

    private List<Object> cells(Reach r) {
        return Arrays.asList(
                YearReport.group(r.group()),
                r.staff() == null
                        ? "–"
                        : r.unclear() == 0
                                ? (Object) r.awarded()
                                : r.awarded() + " (" + r.unclear() + " chưa rõ)",
                r.staff() == null ? Ratios.NO_DATA : r.staff(),
                r.ratio().known() ? ratios.text(r.ratio()) : "",
                r.units() + "/" + r.obliged());
    }

    private List<List<Object>> byUnit(YearFigures f) {
        var rows = new ArrayList<List<Object>>();
        for (var unit : f.units()) {
            var row = new ArrayList<Object>(List.of(rows.size() + 1, unit.unit()));
            row.addAll(unit.counts());
            row.add(unit.total());
            rows.add(row);
        }
        var total = new ArrayList<Object>(Arrays.asList(null, "TỔNG CỘNG"));
        f.titles().keySet().forEach(code -> total.add(f.count(code)));
        total.add(f.total());
        rows.add(total);
        return rows;
    }

    /** Drafts the news item of the summary conference from the year's figures. */
    @Needs(value = Permission.NEWS_WRITE, once = true)
    public String draftNews(int year, String author) {
        var counted = figures.of(year, false);
        if (counted.decisions().isEmpty()) {
            throw new RuleViolation("report.news.noDecision", String.valueOf(year));
        }
        var text = new YearNews(counted, remarks(year), settings, ratios, catalogues.catalogue());
        return news.write(
                new NewsForm(text.title(), text.body(), author, NewsKind.CONFERENCE, year, null));
    }
}
