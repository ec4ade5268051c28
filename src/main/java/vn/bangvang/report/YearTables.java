package vn.bangvang.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.award.Subject;
import vn.bangvang.platform.Ratios;
import vn.bangvang.platform.table.ReportTable;
import vn.bangvang.platform.table.ReportTable.Column;
import vn.bangvang.platform.table.ReportTable.Kind;
import vn.bangvang.platform.table.ReportTable.Row;
import vn.bangvang.platform.table.ReportTable.Said;
import vn.bangvang.register.YearOfHonour;
import vn.bangvang.report.figures.Reach;
import vn.bangvang.report.figures.YearFigures;

/** The tables of the year report, each described once for page, document and workbook. */
final class YearTables {
    /** As many kinds of award as a page has room for side by side. */
    private static final int KINDS_A_TABLE = 5;

    private static final Said SUM = Said.of("report.sum");

    private final YearFigures f;
    private final Ratios ratios;

    YearTables(YearFigures figures, Ratios ratios) {
        this.f = figures;
        this.ratios = ratios;
    }

    /**
     * The tables of the page and of the workbook by their names, in the order of the workbook. Each
     * is called {@code report.sheet.}name; a table that is new here comes to both by itself.
     *
     * @param years awards of the years that are looked back on
     */
    Map<String, ReportTable> byName(List<YearOfHonour> years) {
        var tables = new LinkedHashMap<String, ReportTable>();
        tables.put("awards", awards());
        tables.put("units", units());
        tables.put("reach", reach());
        tables.put("sent", sent());
        tables.put("years", years(years));
        return tables;
    }

    /** Awards by title or form and subject. */
    ReportTable awards() {
        var rows = new ArrayList<Row>();
        for (var a : f.awards()) {
            rows.add(
                    Row.of(rows.size() + 1, a.name(), a.subject(), a.count())
                            .linked("/honours.xhtml?year=" + f.year() + "&award=" + a.award()));
        }
        rows.add(Row.sum("", SUM, "", f.total()));
        return new ReportTable(
                List.of(
                        Column.of("platform.no", Kind.ORDER),
                        Column.of("report.award", Kind.TEXT),
                        Column.of("report.subject", Kind.TEXT),
                        Column.of("report.count", Kind.NUMBER)),
                rows);
    }

    /** Awarded people over the headcount, group by group. */
    ReportTable reach() {
        return new ReportTable(
                List.of(
                        Column.of("report.reach.group", Kind.TEXT),
                        Column.of("report.reach.awarded", Kind.NUMBER),
                        Column.of("report.reach.staff", Kind.NUMBER),
                        Column.of("report.reach.rate", Kind.NUMBER),
                        Column.of("report.reach.units", Kind.NUMBER)),
                f.reach().stream().map(this::row).toList());
    }

    private Row row(Reach r) {
        return Row.of(
                r.group(),
                awarded(r),
                r.staff() == null ? Said.of("report.reach.none") : r.staff(),
                ratios.share(r.ratio()),
                Said.of("report.reach.of", r.units(), r.obliged()));
    }

    private static Object awarded(Reach r) {
        if (r.staff() == null) {
            return null;
        }
        return r.unclear() == 0
                ? (Object) r.awarded()
                : Said.of("report.reach.partly", r.awarded(), r.unclear());
    }

    /** How many units sent their dossiers in time, and which did not. */
    ReportTable sent() {
        var when = f.punctuality();
        return new ReportTable(
                List.of(
                        Column.of("report.sent.when", Kind.TEXT),
                        Column.of("report.sent.count", Kind.NUMBER),
                        Column.of("report.sent.units", Kind.TEXT)),
                List.of(
                        Row.of(Said.of("report.sent.onTime"), when.onTime(), ""),
                        sent("report.sent.late", when.late()),
                        sent("report.sent.notYet", when.notYetDue())));
    }

    private static Row sent(String when, List<String> units) {
        return Row.of(Said.of(when), units.size(), String.join(", ", units));
    }

    /** Awards of years by subject; each leads to its year. */
    private static ReportTable years(List<YearOfHonour> years) {
        var columns = new ArrayList<Column>();
        columns.add(Column.of("report.year", Kind.TEXT));
        columns.add(Column.of("award.Subject.INDIVIDUAL", Kind.NUMBER));
        columns.add(Column.of("award.Subject.COLLECTIVE", Kind.NUMBER));
        columns.add(Column.of("award.Subject.HOUSEHOLD", Kind.NUMBER));
        columns.add(Column.of("report.count", Kind.NUMBER));
        return new ReportTable(columns, years.stream().map(YearTables::row).toList());
    }

    private static Row row(YearOfHonour year) {
        return Row.of(
                        String.valueOf(year.year()),
                        year.of(Subject.INDIVIDUAL),
                        year.of(Subject.COLLECTIVE),
                        year.of(Subject.HOUSEHOLD),
                        year.total())
                .linked("/app/report/year.xhtml?year=" + year.year());
    }

    /** Awards by unit, every kind of award beside the others. */
    ReportTable units() {
        return units(0, f.titles().size());
    }

    /** Awards by unit in as many tables as a page needs; the last has the sums of units. */
    List<ReportTable> unitsInParts() {
        var tables = new ArrayList<ReportTable>();
        for (var first = 0; first < f.titles().size(); first += KINDS_A_TABLE) {
            tables.add(units(first, Math.min(first + KINDS_A_TABLE, f.titles().size())));
        }
        return tables;
    }

    private ReportTable units(int first, int end) {
        var codes = List.copyOf(f.titles().keySet()).subList(first, end);
        var last = end == f.titles().size();
        var columns = new ArrayList<Column>();
        columns.add(Column.of("platform.no", Kind.ORDER));
        columns.add(Column.of("report.unit", Kind.TEXT));
        codes.forEach(code -> columns.add(Column.named(f.titles().get(code), Kind.NUMBER)));
        var sums = new ArrayList<Object>(List.of("", SUM));
        codes.forEach(code -> sums.add(f.count(code)));
        if (last) {
            columns.add(Column.of("report.together", Kind.NUMBER));
            sums.add(f.total());
        }
        var rows = new ArrayList<Row>();
        for (var unit : f.units()) {
            var cells = new ArrayList<Object>(List.of(rows.size() + 1, unit.unit()));
            cells.addAll(unit.counts().subList(first, end));
            if (last) {
                cells.add(unit.total());
            }
            rows.add(Row.of(cells.toArray()));
        }
        rows.add(Row.sum(sums.toArray()));
        return new ReportTable(columns, rows);
    }
}
