package vn.bangvang.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.award.Catalogues;
import vn.bangvang.news.NewsForm;
import vn.bangvang.news.NewsKind;
import vn.bangvang.news.NewsService;
import vn.bangvang.organization.place.Letterheads;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Ratios;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Settings;
import vn.bangvang.platform.Vocabulary;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.document.DocumentFormat;
import vn.bangvang.platform.sheet.SheetWriter;
import vn.bangvang.platform.table.ReportTable;
import vn.bangvang.register.HonourRoll;
import vn.bangvang.register.YearOfHonour;
import vn.bangvang.report.figures.CountedYears;
import vn.bangvang.report.figures.YearFigures;
import vn.bangvang.wording.DocumentKind;
import vn.bangvang.wording.Part;
import vn.bangvang.wording.Sourced;
import vn.bangvang.wording.Values;
import vn.bangvang.wording.Wordings;

/**
 * The year report: figures, tables, the document, and the news item drafted from the same figures.
 */
@ApplicationScoped
@Transactional
public class ReportService {
    /** Years that are looked back on. */
    private static final int YEARS = 6;

    @Inject CountedYears figures;
    @Inject HonourRoll roll;
    @Inject NewsService news;
    @Inject Wordings wordings;
    @Inject Letterheads letterheads;
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

    /** The report, in the sections of rules.md 8.3. */
    @Needs(Permission.REPORT_READ)
    public byte[] document(int year, boolean byHeirs, DocumentFormat format) {
        acting.actor().mustReachAll(Permission.REPORT_READ);
        return format.of(
                wordings.document(
                        DocumentKind.YEAR_REPORT,
                        letterheads.own(),
                        clocks.today(),
                        clocks.today(),
                        values(year, figures.of(year, byHeirs))));
    }

    /** The sentences of the report, each with the figures that it tells. */
    @Needs(Permission.REPORT_READ)
    public List<Sourced> sentences(YearFigures counted) {
        acting.actor().mustReachAll(Permission.REPORT_READ);
        return wordings.lines(
                DocumentKind.YEAR_REPORT,
                letterheads.own(),
                clocks.today(),
                Part.BODY,
                values(counted.year(), counted));
    }

    private Values values(int year, YearFigures counted) {
        return new YearValues(counted, remarks(year), settings, ratios, catalogues.catalogue())
                .values();
    }

    /**
     * The tables of a year by their names, as the page shows, the report prints and the workbook
     * exports them.
     */
    @Needs(Permission.REPORT_READ)
    public Map<String, ReportTable> tables(YearFigures counted) {
        acting.actor().mustReachAll(Permission.REPORT_READ);
        return new YearTables(counted, ratios).byName(overYears(counted.year()));
    }

    /** All tables of a year as XLSX, a sheet each. */
    @Needs(Permission.REPORT_READ)
    public byte[] workbook(int year, boolean byHeirs) {
        var words = Vocabulary.OFFICIAL;
        try (var writer = new SheetWriter()) {
            tables(figures.of(year, byHeirs))
                    .forEach(
                            (name, table) ->
                                    writer.sheet(
                                            words.of("report.sheet." + name),
                                            List.of(
                                                    words.of(
                                                            "report.sheet." + name + ".title",
                                                            String.valueOf(year)),
                                                    settings.get("place.authority")),
                                            table));
            return writer.bytes();
        }
    }

    /** Drafts the news item of the summary conference from the year's figures. */
    @Needs(value = Permission.NEWS_WRITE, once = true)
    public String draftNews(int year, String author) {
        var counted = figures.of(year, false);
        if (counted.decisions().isEmpty()) {
            throw new RuleViolation("report.news.noDecision", String.valueOf(year));
        }
        var text =
                wordings.document(
                        DocumentKind.YEAR_NEWS,
                        letterheads.own(),
                        clocks.today(),
                        null,
                        values(year, counted));
        return news.write(
                new NewsForm(
                        text.title(), text.running(), author, NewsKind.CONFERENCE, year, null));
    }
}
