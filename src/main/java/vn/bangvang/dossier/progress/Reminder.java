package vn.bangvang.dossier.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.bangvang.dossier.DossierState;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.place.Letterheads;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.document.OfficialDocument;
import vn.bangvang.platform.table.ReportTable;
import vn.bangvang.platform.table.ReportTable.Column;
import vn.bangvang.platform.table.ReportTable.Kind;
import vn.bangvang.platform.table.ReportTable.Row;
import vn.bangvang.wording.DocumentKind;
import vn.bangvang.wording.Values;
import vn.bangvang.wording.Wordings;

/** Writes to the units that owe their dossier (thông báo đôn đốc nộp hồ sơ). */
@ApplicationScoped
class Reminder {
    @Inject Letterheads letterheads;
    @Inject Wordings wordings;
    @Inject Clocks clocks;

    OfficialDocument to(Board board, List<UnitProgress> owing, Unit authority) {
        var today = clocks.today();
        var head = letterheads.of(authority, today);
        return wordings.document(
                DocumentKind.REMINDER,
                authority,
                today,
                today,
                new Values()
                        .text("cơ quan", head.authority())
                        .text("địa danh", head.seat())
                        .text("đợt xét", board.roundName())
                        .text("ngày lập", Text.day(today))
                        .text("hạn nộp", Text.day(board.submitBy()))
                        .when("quá hạn", today.isAfter(board.submitBy()))
                        .text("số đơn vị", String.valueOf(owing.size()))
                        .table("danh sách đơn vị", table(owing)));
    }

    /** What was sent back is not the same as what was never sent. */
    private static Enum<?> standing(UnitProgress unit) {
        return unit.state() == DossierState.RETURNED ? unit.state() : unit.stage();
    }

    private static ReportTable table(List<UnitProgress> owing) {
        var rows = new ArrayList<Row>();
        for (var unit : owing) {
            rows.add(Row.of(rows.size() + 1, unit.unitName(), standing(unit)));
        }
        return new ReportTable(
                List.of(
                        Column.of("platform.no", Kind.ORDER),
                        Column.of("dossier.unit", Kind.TEXT),
                        Column.of("dossier.board.stage", Kind.TEXT)),
                rows);
    }
}
