package vn.bangvang.council.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.bangvang.council.agenda.ItemRow;
import vn.bangvang.platform.Ratio;
import vn.bangvang.platform.Vocabulary;
import vn.bangvang.platform.table.ReportTable;
import vn.bangvang.platform.table.ReportTable.Column;
import vn.bangvang.platform.table.ReportTable.Kind;
import vn.bangvang.platform.table.ReportTable.Row;
import vn.bangvang.platform.table.ReportTable.Share;

/** The votes on the cases of an award as tables; nothing of them is told before the end. */
final class VoteTables {
    private static final String OPEN = "…";

    private VoteTables() {}

    /** In favour, against, abstained. */
    static ReportTable votes(List<ItemRow> items, boolean closed) {
        return table(
                items,
                closed,
                List.of("council.minutes.for", "council.minutes.against", "council.minutes.else"),
                item ->
                        List.of(
                                item.tally().inFavour() + "/" + item.tally().entitled(),
                                item.tally().against(),
                                item.tally().abstained()));
    }

    /** In favour, as a count and as a share of those entitled. */
    static ReportTable counts(List<ItemRow> items, boolean closed) {
        return table(
                items,
                closed,
                List.of("council.minutes.for", "council.minutes.share"),
                item ->
                        List.of(
                                item.tally().inFavour() + "/" + item.tally().entitled(),
                                new Share(
                                        new Ratio(item.tally().inFavour(), item.tally().entitled()),
                                        false)));
    }

    private static ReportTable table(
            List<ItemRow> items,
            boolean closed,
            List<String> headings,
            Function<ItemRow, List<Object>> votes) {
        var columns = new ArrayList<Column>();
        columns.add(Column.of("platform.no", Kind.ORDER));
        columns.add(Column.of("council.minutes.case", Kind.TEXT));
        columns.add(Column.of("council.minutes.unit", Kind.TEXT));
        headings.forEach(h -> columns.add(Column.of(h, Kind.NUMBER)));
        columns.add(Column.of("council.minutes.result", Kind.TEXT));
        var rows = new ArrayList<Row>();
        for (var item : items) {
            var cells = new ArrayList<Object>();
            cells.add(item.number());
            cells.add(item.recipient().name());
            cells.add(item.recipient().unitBeside());
            cells.addAll(closed ? votes.apply(item) : headings.stream().map(h -> OPEN).toList());
            cells.add(result(item));
            rows.add(Row.of(cells.toArray()));
        }
        return new ReportTable(columns, rows);
    }

    private static String result(ItemRow item) {
        if (item.passed() == null) {
            return OPEN;
        }
        return Vocabulary.OFFICIAL.of(
                item.passed() ? "council.minutes.passed" : "council.minutes.failed");
    }
}
