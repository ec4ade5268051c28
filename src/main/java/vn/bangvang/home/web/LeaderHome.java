package vn.bangvang.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.bangvang.home.web.Section.Line;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Show;
import vn.bangvang.register.RegisterService;
import vn.bangvang.report.ReportService;
import vn.bangvang.report.figures.YearFigures;

/** Of the leaders of the place: six figures beside last year, and which units are late. */
@RequestScoped
class LeaderHome {
    @Inject ReportService reports;
    @Inject RegisterService register;
    @Inject Acting acting;
    @Inject Messages messages;
    @Inject Show show;

    List<Section> sections() {
        var actor = acting.actor();
        if (!actor.reachesAll(Permission.REPORT_READ)
                || actor.may(Permission.NEWS_READ)
                || actor.may(Permission.REPORT_WRITE)
                || actor.may(Permission.AUDIT_READ)) {
            return List.of();
        }
        var years = register.years();
        if (years.isEmpty()) {
            return List.of(Section.of("home.figures", "home.figures.none", List.of()));
        }
        var year = years.get(0);
        var now = reports.figures(year, false);
        var last = reports.figures(year - 1, false);
        return List.of(
                Section.of("home.figures", "home.figures.none", figures(now, last))
                        .about(String.valueOf(year))
                        .then("home.figures.report", "report/year.xhtml?year=" + year));
    }

    private List<Line> figures(YearFigures now, YearFigures last) {
        var known = last.total() > 0;
        var at = "report/year.xhtml?year=" + now.year();
        var late = now.punctuality().late();
        return List.of(
                line(
                        "report.total",
                        show.number(now.total()),
                        known ? show.number(last.total()) : "",
                        at),
                line(
                        "report.direct",
                        show.ratio(now.whom().direct()),
                        known ? show.ratio(last.whom().direct()) : "",
                        at),
                line(
                        "report.leaders",
                        show.ratio(now.whom().leaders()),
                        known ? show.ratio(last.whom().leaders()) : "",
                        at),
                line(
                        "report.base",
                        show.ratio(now.whom().base()),
                        known ? show.ratio(last.whom().base()) : "",
                        at),
                line(
                        "report.bonus",
                        show.money(now.bonus().vnd()),
                        known ? show.money(last.bonus().vnd()) : "",
                        at),
                Line.of(
                                messages.of("report.late"),
                                late.isEmpty()
                                        ? messages.of("home.figures.noneLate")
                                        : show.ratio(now.punctuality().lateShare())
                                                + ": "
                                                + String.join(", ", late),
                                at)
                        .urgent(!late.isEmpty()));
    }

    private Line line(String key, String now, String before, String path) {
        return Line.of(
                messages.of(key),
                before.isEmpty() ? now : messages.of("home.figures.before", now, before),
                path);
    }
}
