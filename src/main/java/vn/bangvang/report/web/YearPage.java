package vn.bangvang.report.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;
import vn.bangvang.register.RegisterService;
import vn.bangvang.report.ReportSection;
import vn.bangvang.report.ReportService;
import vn.bangvang.report.YearFigures;

/** Backs {@code /app/report/year.xhtml}: figures, charts, documents of a year. */
@Named
@ViewScoped
public class YearPage implements Serializable {
    private static final int LONGEST_LINE = 22;

    @Inject ReportService service;
    @Inject RegisterService register;
    @Inject Acting acting;
    @Inject Messages messages;
    @Inject Notices notices;
    @Inject HttpServletRequest request;

    private int year;
    private YearFigures figures;
    private Map<ReportSection, String> remarks = new EnumMap<>(ReportSection.class);
    private List<Integer> years;
    private boolean heirs;

    public void load() {
        years = register.years();
        year = Query.number(request, "year", years.isEmpty() ? 2016 : years.get(0));
        heirs = "1".equals(request.getParameter("heirs"));
        figures = service.figures(year, heirs);
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

    /** The chart of awards by title and form, in the words of Chart.js. */
    public String getChart() {
        var labels = Json.createArrayBuilder();
        var data = Json.createArrayBuilder();
        for (var a : figures.awards()) {
            labels.add(lines(a.name() + " (" + messages.name(a.subject()) + ")"));
            data.add(a.count());
        }
        var set =
                Json.createObjectBuilder()
                        .add("label", messages.of("report.count"))
                        .add("backgroundColor", "#9b1c1c")
                        .add("data", data);
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("labels", labels)
                                .add("datasets", Json.createArrayBuilder().add(set)))
                .add(
                        "options",
                        Json.createObjectBuilder()
                                .add("indexAxis", "y")
                                .add(
                                        "scales",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "y",
                                                        Json.createObjectBuilder()
                                                                .add(
                                                                        "ticks",
                                                                        Json.createObjectBuilder()
                                                                                .add(
                                                                                        "autoSkip",
                                                                                        false))))
                                .add("maintainAspectRatio", false)
                                .add("animation", false))
                .build()
                .toString();
    }

    /** A label in lines that a telephone has room for. */
    private static JsonArrayBuilder lines(String label) {
        var lines = Json.createArrayBuilder();
        var line = new StringBuilder();
        for (var word : label.split(" ")) {
            if (line.length() + word.length() > LONGEST_LINE) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        return lines.add(line.toString().strip());
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
