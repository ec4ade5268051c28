package vn.bangvang.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import vn.bangvang.home.web.Section.Line;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Actor;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Show;
import vn.bangvang.register.RegisterService;
import vn.bangvang.report.ReportService;
import vn.bangvang.report.figures.YearFigures;

/** Of the leaders of the place: main figures beside last year, and which units are late. */
@RequestScoped
class LeaderHome {
    /** Figures by the keys of their names, in their order. */
    private static final Map<String, BiFunction<Show, YearFigures, String>> BESIDE_LAST_YEAR =
            new LinkedHashMap<>();

    static {
        BESIDE_LAST_YEAR.put("report.total", (show, f) -> show.number(f.total()));
        BESIDE_LAST_YEAR.put("report.direct", (show, f) -> show.ratio(f.whom().direct()));
        BESIDE_LAST_YEAR.put("report.leaders", (show, f) -> show.ratio(f.whom().leaders()));
        BESIDE_LAST_YEAR.put("report.base", (show, f) -> show.ratio(f.whom().base()));
        BESIDE_LAST_YEAR.put("report.bonus", (show, f) -> show.money(f.bonus().vnd()));
    }

    @Inject ReportService reports;
    @Inject RegisterService register;
    @Inject Acting acting;
    @Inject Messages messages;
    @Inject Show show;

    /** Whether the actor reads what came of the whole place, and does not work on it. */
    boolean isFor(Actor actor) {
        return actor.reachesAll(Permission.REPORT_READ)
                && !actor.may(Permission.NEWS_READ)
                && !actor.may(Permission.REPORT_WRITE)
                && !actor.may(Permission.AUDIT_READ);
    }

    /** The last year of which awards are on record; {@code null} of none, and for others. */
    Integer year() {
        return isFor(acting.actor()) ? register.years().stream().findFirst().orElse(null) : null;
    }

    List<Section> sections() {
        if (!isFor(acting.actor())) {
            return List.of();
        }
        var years = register.years();
        if (years.isEmpty()) {
            return List.of(Section.of("home.figures.empty", "home.figures.none", List.of()));
        }
        var year = years.get(0);
        var now = reports.figures(year, false);
        var last = reports.figures(year - 1, false);
        return List.of(
                Section.of("home.figures", "home.figures.none", figures(now, last))
                        .about(String.valueOf(year))
                        .then("home.figures.report", report(year)));
    }

    private List<Line> figures(YearFigures now, YearFigures last) {
        var late = now.punctuality().late();
        var lines = new ArrayList<Line>();
        BESIDE_LAST_YEAR.forEach((key, figure) -> lines.add(line(key, figure, now, last)));
        if (last.total() == 0) {
            lines.add(
                    Line.of(
                            messages.of("home.figures.noneBefore", String.valueOf(last.year())),
                            "",
                            null));
        }
        lines.add(
                Line.of(
                                messages.of("report.late"),
                                late.isEmpty()
                                        ? messages.of("home.figures.noneLate")
                                        : show.ratio(now.punctuality().lateShare())
                                                + ": "
                                                + String.join(", ", late),
                                report(now.year()))
                        .urgent(!late.isEmpty()));
        return lines;
    }

    /** A figure, beside that of the year before where the program knows that year. */
    private Line line(
            String key,
            BiFunction<Show, YearFigures, String> figure,
            YearFigures now,
            YearFigures last) {
        var said = figure.apply(show, now);
        return Line.of(
                messages.of(key),
                last.total() == 0
                        ? said
                        : messages.of("home.figures.before", said, figure.apply(show, last)),
                report(now.year()));
    }

    private static String report(int year) {
        return "report/year.xhtml?year=" + year;
    }
}
