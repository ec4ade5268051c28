package vn.bangvang.report.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.award.Subject;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;
import vn.bangvang.register.RegisterService;
import vn.bangvang.register.YearOfHonour;
import vn.bangvang.report.ReportSection;
import vn.bangvang.report.ReportService;
import vn.bangvang.report.YearFigures;
import vn.bangvang.report.YearFigures.AwardCount;

/** Backs {@code /app/report/year.xhtml}: figures, charts, documents of a year. */
@Named
@ViewScoped
public class YearPage implements Serializable {
    @Inject ReportService service;
    @Inject RegisterService register;
    @Inject Acting acting;
    @Inject Messages messages;
    @Inject Notices notices;
    @Inject HttpServletRequest request;

    private int year;
    private YearFigures figures;
    private YearFigures before;
    private List<YearOfHonour> overYears = List.of();
    private Map<ReportSection, String> remarks = new EnumMap<>(ReportSection.class);
    private List<Integer> years;
    private boolean heirs;

    public void load() {
        years = register.years();
        year = Query.number(request, "year", years.isEmpty() ? 2016 : years.get(0));
        heirs = "1".equals(request.getParameter("heirs"));
        figures = service.figures(year, heirs);
        var last = service.figures(year - 1, heirs);
        before = last.total() == 0 ? null : last;
        overYears = service.overYears(year);
        remarks = service.remarks(year);
    }

    public String saveRemarks() {
        remarks.forEach((section, text) -> service.remark(year, section, text));
        notices.done("report.remarks.saved");
        return "/app/report/year.xhtml?faces-redirect=true&year=" + year;
    }

    public void document() {
        Download.send(
                "bao-cao-tong-ket-" + year + ".docx", Download.DOCX, service.document(year, heirs));
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

    /** Awards of the last years, the oldest first. */
    public List<YearOfHonour> getOverYears() {
        return overYears;
    }

    /** Whom awards go to, in the order of the columns. */
    public Subject[] getSubjects() {
        return Subject.values();
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
