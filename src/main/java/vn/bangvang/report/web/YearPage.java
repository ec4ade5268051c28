package vn.bangvang.report.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.bangvang.award.Subject;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.document.DocumentFormat;
import vn.bangvang.platform.table.ReportTable;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;
import vn.bangvang.register.RegisterService;
import vn.bangvang.register.YearOfHonour;
import vn.bangvang.report.ReportSection;
import vn.bangvang.report.ReportService;
import vn.bangvang.report.figures.YearFigures;
import vn.bangvang.report.figures.YearFigures.AwardCount;
import vn.bangvang.wording.Sourced;

/** Backs {@code /app/report/year.xhtml}: figures, charts, documents of a year. */
@Named
@ViewScoped
public class YearPage implements Serializable {
    /** No office gave awards in this State before. */
    private static final int FIRST = 1945;

    /** Tables that stand beside a chart, or in a part of their own. */
    private static final Set<String> PLACED = Set.of("years", "awards", "reach", "sent", "units");

    @Inject ReportService service;
    @Inject Clocks clocks;
    @Inject RegisterService register;
    @Inject ReachChart reach;
    @Inject Acting acting;
    @Inject Messages messages;
    @Inject Notices notices;
    @Inject HttpServletRequest request;

    private int year;
    private YearFigures figures;
    private YearFigures before;
    private List<YearOfHonour> overYears = List.of();
    private Map<String, ReportTable> tables = Map.of();
    private List<Sourced> sentences = List.of();
    private Map<ReportSection, String> remarks = new EnumMap<>(ReportSection.class);
    private List<Integer> years;
    private boolean heirs;

    public void load() {
        years = register.years();
        var today = clocks.today().getYear();
        year = Query.number(request, "year", years.isEmpty() ? today : years.get(0));
        if (year > today || year < FIRST) {
            throw new NotFound("report of " + year);
        }
        years =
                Stream.concat(years.stream(), Stream.of(today, year))
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
        heirs = "1".equals(request.getParameter("heirs"));
        figures = service.figures(year, heirs);
        var last = service.figures(year - 1, heirs);
        before = last.total() == 0 ? null : last;
        overYears = service.overYears(year);
        tables = service.tables(figures);
        sentences = service.sentences(figures);
        remarks = service.remarks(year);
    }

    public String saveRemarks() {
        remarks.forEach((section, text) -> service.remark(year, section, text));
        notices.done("report.remarks.saved");
        return "/app/report/year.xhtml?faces-redirect=true&year=" + year;
    }

    public void document(DocumentFormat format) {
        Download.send("bao-cao-tong-ket-" + year, format, service.document(year, heirs, format));
    }

    public void workbook() {
        Download.send(
                "so-lieu-khen-thuong-" + year + ".xlsx",
                Download.XLSX,
                service.workbook(year, heirs));
    }

    public String draftNews() {
        var slug = service.draftNews(year, acting.actor().displayName());
        notices.done("report.news.drafted");
        return "/app/news/item.xhtml?faces-redirect=true&id=" + slug;
    }

    /** The chart of awards by title and form. */
    public String getChart() {
        return new BarChart(true)
                .labels(
                        figures.awards().stream()
                                .map(a -> a.name() + " (" + messages.name(a.subject()) + ")")
                                .toList())
                .set(
                        messages.of("report.count"),
                        "#9b1c1c",
                        figures.awards().stream().map(AwardCount::count).toList())
                .json();
    }

    /** The chart of awards over the years, by whom they went to. */
    public String getYearsChart() {
        return new BarChart(false)
                .labels(overYears.stream().map(y -> String.valueOf(y.year())).toList())
                .set(
                        messages.name(Subject.INDIVIDUAL),
                        "#9b1c1c",
                        overYears.stream().map(y -> y.of(Subject.INDIVIDUAL)).toList())
                .set(
                        messages.name(Subject.COLLECTIVE),
                        "#0b4f8a",
                        overYears.stream().map(y -> y.of(Subject.COLLECTIVE)).toList())
                .set(
                        messages.name(Subject.HOUSEHOLD),
                        "#1c7c41",
                        overYears.stream().map(y -> y.of(Subject.HOUSEHOLD)).toList())
                .json();
    }

    /** The chart of whom awards reach: people awarded of a hundred of each group. */
    public String getReachChart() {
        return reach.of(figures);
    }

    /** The chart of units in time, late, and not yet due. */
    public String getSentChart() {
        var when = figures.punctuality();
        return new BarChart(true)
                .labels(
                        List.of(
                                messages.of("report.sent.onTime"),
                                messages.of("report.sent.late"),
                                messages.of("report.sent.notYet")))
                .set(
                        messages.of("report.sent.count"),
                        "#1c7c41",
                        List.of(
                                (long) when.onTime(),
                                (long) when.late().size(),
                                (long) when.notYetDue().size()))
                .json();
    }

    /** Whether any year has awards on record. */
    public boolean isOverYears() {
        return !overYears.isEmpty();
    }

    /** The tables of the page by their names, as the report prints and the workbook has them. */
    public Map<String, ReportTable> getTables() {
        return tables;
    }

    /** Names of the tables that have no place of their own on the page. */
    public List<String> getFurther() {
        return tables.keySet().stream().filter(name -> !PLACED.contains(name)).toList();
    }

    /** The sentences of the report, with the figures that they tell. */
    public List<Sourced> getSentences() {
        return sentences;
    }

    /** The figures of the year before; {@code null} where no award of it is on record. */
    public YearFigures getBefore() {
        return before;
    }

    public YearFigures getFigures() {
        return figures;
    }

    public Map<ReportSection, String> getRemarks() {
        return remarks;
    }

    public ReportSection[] getSections() {
        return ReportSection.values();
    }

    public List<Integer> getYears() {
        return years;
    }

    /** Whether units are shown as those that carry them on today. */
    public boolean isHeirs() {
        return heirs;
    }

    public int getYear() {
        return year;
    }
}
