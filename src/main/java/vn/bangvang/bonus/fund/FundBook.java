package vn.bangvang.bonus.fund;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import vn.bangvang.platform.table.ReportTable;
import vn.bangvang.platform.table.ReportTable.Column;
import vn.bangvang.platform.table.ReportTable.Kind;
import vn.bangvang.platform.table.ReportTable.Row;
import vn.bangvang.platform.table.ReportTable.Said;

/**
 * The book of an authority's award fund for a year; sums in đồng.
 *
 * @param unit code of the authority
 * @param carried what was left of the years before
 * @param received whether anything was ever written down as received, up to the year's end; before
 *     that nobody knows what is left
 * @param lines by day
 */
public record FundBook(
        String unit,
        String unitName,
        int year,
        long carried,
        boolean received,
        List<FundLine> lines)
        implements Serializable {
    /** Books begin with the law of 2003 (Luật 15/2003/QH11). */
    public static final int FIRST_YEAR = 2003;

    public FundBook {
        lines = List.copyOf(lines);
    }

    public long in() {
        return sum(FundLine::comesIn);
    }

    public long out() {
        return sum(line -> !line.comesIn());
    }

    /** {@code null} where it is not known. */
    public Long left() {
        return known(carried + in() - out());
    }

    /** What was written down by hand, the latest first. */
    public List<FundLine> entries() {
        var entries = new ArrayList<>(lines.stream().filter(l -> l.entry() != null).toList());
        Collections.reverse(entries);
        return entries;
    }

    private long sum(Predicate<FundLine> of) {
        return lines.stream().filter(of).mapToLong(FundLine::amount).sum();
    }

    /** The book as a table: what was carried over, the lines, the sums; what is left after each. */
    public ReportTable table() {
        var rows = new ArrayList<Row>();
        var left = carried;
        rows.add(Row.of("", Said.of("bonus.fund.carried"), "", "", "", known(left)));
        for (var line : lines) {
            left += line.comesIn() ? line.amount() : -line.amount();
            rows.add(row(line, known(left)));
        }
        rows.add(Row.sum("", Said.of("bonus.fund.sum"), "", in(), out(), left()));
        return new ReportTable(
                List.of(
                        Column.of("bonus.fund.day", Kind.TEXT),
                        Column.of("bonus.fund.content", Kind.TEXT),
                        Column.of("bonus.fund.voucher", Kind.TEXT),
                        Column.of("bonus.fund.in", Kind.NUMBER),
                        Column.of("bonus.fund.out", Kind.NUMBER),
                        Column.of("bonus.fund.left", Kind.NUMBER)),
                rows);
    }

    private Long known(long left) {
        return received ? (Long) left : null;
    }

    private static Row row(FundLine line, Long left) {
        var row =
                Row.of(
                        line.bookedOn(),
                        line.decision() == null
                                ? line.content()
                                : Said.of("bonus.fund.paid", line.content()),
                        line.voucher(),
                        line.comesIn() ? line.amount() : "",
                        line.comesIn() ? "" : line.amount(),
                        left);
        return line.decision() == null
                ? row
                : row.linked("/app/bonus/sheet.xhtml?decision=" + line.decision());
    }
}
