package vn.bangvang.bonus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.bangvang.decision.DecisionCard;
import vn.bangvang.decision.Rounding;
import vn.bangvang.platform.Amount;
import vn.bangvang.platform.Sentence;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.table.ReportTable;
import vn.bangvang.platform.table.ReportTable.Column;
import vn.bangvang.platform.table.ReportTable.Kind;
import vn.bangvang.platform.table.ReportTable.Row;
import vn.bangvang.platform.table.ReportTable.Said;
import vn.bangvang.wording.Values;

/** What the bonus sheet of a decision (bảng tính tiền thưởng) says, with a column to sign in. */
final class BonusValues {
    private static final Said NO_RULE = Said.of("platform.noRule");

    private final DecisionCard decision;
    private final BonusSheet sheet;
    private final LocalDate today;

    BonusValues(DecisionCard decision, BonusSheet sheet, LocalDate today) {
        this.decision = decision;
        this.sheet = sheet;
        this.today = today;
    }

    Values values() {
        var salary = sheet.baseSalary();
        return new Values()
                .text("số quyết định", decision.number())
                .text("ngày ký", Text.longDay(decision.signedOn()))
                .text("tên cơ quan", decision.authorityName())
                .text("lương cơ sở", salary == null ? "" : Sentence.grouped(salary))
                .text("văn bản lương cơ sở", sheet.decree())
                .when("làm tròn lên", sheet.rounding() == Rounding.ROUND_UP_10K)
                .table("bảng tiền thưởng", table())
                .text("số tiền bằng chữ", Amount.inWords(sheet.total()))
                .text("địa danh", decision.letterhead().seat())
                .text("ngày lập", Text.longDay(today));
    }

    private ReportTable table() {
        var rows = new ArrayList<Row>();
        for (var line : sheet.lines()) {
            rows.add(
                    Row.of(
                            line.number(),
                            line.recipient().name(),
                            line.recipient().unitBeside(),
                            line.awardName(),
                            line.hundredths() == null
                                    ? NO_RULE
                                    : BigDecimal.valueOf(line.hundredths(), 2),
                            line.raw() == null ? NO_RULE : line.raw(),
                            line.paid() == null ? NO_RULE : line.paid(),
                            line.stacked() ? Said.of("bonus.sheet.stacked") : ""));
        }
        rows.add(Row.sum("", Said.of("bonus.sheet.sum"), "", "", "", "", sheet.total(), ""));
        return new ReportTable(
                List.of(
                        Column.of("platform.no", Kind.ORDER),
                        Column.of("bonus.sheet.recipient", Kind.TEXT),
                        Column.of("bonus.sheet.unit", Kind.TEXT),
                        Column.of("bonus.sheet.award", Kind.TEXT),
                        Column.of("bonus.sheet.factor", Kind.NUMBER),
                        Column.of("bonus.sheet.raw", Kind.NUMBER),
                        Column.of("bonus.sheet.paid", Kind.NUMBER),
                        Column.of("bonus.sheet.signed", Kind.TEXT)),
                rows);
    }
}
