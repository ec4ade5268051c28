package vn.bangvang.report;

import java.util.ArrayList;
import java.util.List;
import vn.bangvang.platform.Sentence;
import vn.bangvang.platform.document.OfficialDocument.Annex;
import vn.bangvang.platform.document.OfficialDocument.Block;
import vn.bangvang.platform.document.OfficialDocument.Table;

/** The annex of the year report: awards by unit, for as many kinds of award as were given. */
final class UnitAnnex {
    /** As many kinds of award as a page has room for side by side. */
    private static final int KINDS_A_TABLE = 5;

    private final YearFigures f;

    UnitAnnex(YearFigures figures) {
        this.f = figures;
    }

    /** Awards by unit, with sums; more kinds than fit side by side stand in tables of their own. */
    Annex annex() {
        var codes = List.copyOf(f.titles().keySet());
        var tables = new ArrayList<Block>();
        for (var first = 0; first < codes.size(); first += KINDS_A_TABLE) {
            var end = Math.min(first + KINDS_A_TABLE, codes.size());
            tables.add(table(codes, first, end));
        }
        return new Annex(
                "PHỤ LỤC",
                "Kết quả khen thưởng năm " + f.year() + " theo đơn vị",
                "(Kèm theo Báo cáo số       /BC-UBND)",
                tables);
    }

    private Table table(List<String> codes, int first, int end) {
        var last = end == codes.size();
        var kinds = end - first + (last ? 1 : 0);
        var each = Math.min(12, 66 / kinds);
        var widths = new ArrayList<>(List.of(7, 93 - each * kinds));
        var headings = new ArrayList<>(List.of("TT", "Đơn vị"));
        for (var code : codes.subList(first, end)) {
            headings.add(f.titles().get(code));
            widths.add(each);
        }
        if (last) {
            headings.add("Cộng");
            widths.add(each);
        }
        var rows = new ArrayList<List<String>>();
        for (var unit : f.units()) {
            var row = new ArrayList<>(List.of(String.valueOf(rows.size() + 1), unit.unit()));
            unit.counts().subList(first, end).forEach(c -> row.add(Sentence.grouped(c)));
            if (last) {
                row.add(Sentence.grouped(unit.total()));
            }
            rows.add(row);
        }
        var sums = new ArrayList<>(List.of("", "Tổng cộng"));
        codes.subList(first, end).forEach(code -> sums.add(Sentence.grouped(f.count(code))));
        if (last) {
            sums.add(Sentence.grouped(f.total()));
        }
        rows.add(sums);
        return new Table(headings, widths, rows);
    }
}
