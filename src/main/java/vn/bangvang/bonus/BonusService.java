package vn.bangvang.bonus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.bangvang.decision.Decisions;
import vn.bangvang.decision.Rounding;
import vn.bangvang.platform.Needs;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.sheet.SheetWriter;

/** What the accountant does: the bonus sheet of a decision. */
@ApplicationScoped
@Transactional
public class BonusService {
    @Inject Bonuses bonuses;
    @Inject Decisions decisions;

    @Needs(Permission.BONUS_READ)
    public BonusSheet sheet(String decisionCode, Rounding rounding) {
        return bonuses.of(decisions.card(decisionCode, Permission.BONUS_READ), rounding);
    }

    /** The sheet as XLSX, with a column to sign in. */
    @Needs(Permission.BONUS_READ)
    public byte[] workbook(String decisionCode, Rounding rounding) {
        var decision = decisions.card(decisionCode, Permission.BONUS_READ);
        var sheet = bonuses.of(decision, rounding);
        var rows = new ArrayList<List<Object>>();
        for (var line : sheet.lines()) {
            rows.add(
                    List.of(
                            line.number(),
                            line.recipient(),
                            line.recipientUnit(),
                            line.awardName(),
                            "%d,%02d".formatted(line.hundredths() / 100, line.hundredths() % 100),
                            line.raw(),
                            line.paid(),
                            line.stacked() ? "Đã hưởng mức cao hơn" : ""));
        }
        rows.add(Arrays.asList(null, "TỔNG CỘNG", "", "", "", sheet.rawTotal(), sheet.total(), ""));
        try (var writer = new SheetWriter()) {
            writer.sheet(
                    "Tiền thưởng",
                    List.of(
                            "BẢNG TÍNH TIỀN THƯỞNG",
                            "Kèm theo Quyết định số " + decision.number(),
                            "Lương cơ sở "
                                    + "%,d".formatted(sheet.baseSalary()).replace(',', '.')
                                    + " đồng ("
                                    + sheet.decree()
                                    + "); "
                                    + (sheet.rounding() == Rounding.ROUND_UP_10K
                                            ? "làm tròn lên hàng chục nghìn đồng"
                                            : "làm tròn đến hàng chục nghìn đồng gần nhất")),
                    List.of(
                            new SheetWriter.Column("STT", 6),
                            new SheetWriter.Column("Họ và tên / Tên tập thể", 32),
                            new SheetWriter.Column("Đơn vị", 34),
                            new SheetWriter.Column("Danh hiệu, hình thức", 30),
                            new SheetWriter.Column("Hệ số", 8),
                            new SheetWriter.Column("Thành tiền (đ)", 14),
                            new SheetWriter.Column("Được thưởng (đ)", 14),
                            new SheetWriter.Column("Ghi chú / Ký nhận", 26)),
                    rows);
            return writer.bytes();
        }
    }
}
