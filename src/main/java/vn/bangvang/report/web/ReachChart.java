package vn.bangvang.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.report.ReportService;
import vn.bangvang.report.figures.YearFigures;

/** The chart of whom awards reach: people awarded of a hundred of each group. */
@Named
@RequestScoped
public class ReachChart {
    @Inject ReportService reports;
    @Inject Messages messages;

    /** Of a year, as JSON; awards by the units of the time. */
    public String of(int year) {
        return of(reports.figures(year, false));
    }

    String of(YearFigures figures) {
        var known = figures.reach().stream().filter(r -> r.ratio().known()).toList();
        return new BarChart(true)
                .labels(known.stream().map(r -> messages.name(r.group())).toList())
                .set(
                        messages.of("report.reach.chart"),
                        "#0b4f8a",
                        known.stream()
                                .map(r -> Math.round(r.ratio().value() * 1000) / 10.0)
                                .toList())
                .json();
    }
}
