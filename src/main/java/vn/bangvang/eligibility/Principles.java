package vn.bangvang.eligibility;

import static vn.bangvang.eligibility.Outcome.NOTE;
import static vn.bangvang.eligibility.Outcome.UNKNOWN;
import static vn.bangvang.eligibility.YearRules.said;

import java.util.Optional;
import vn.bangvang.platform.Text;

/** Rules that hold for many awards alike. */
final class Principles {
    /** Mode BLOCK: no title without registration. Mode WARN: only said. */
    @LegalBasis("Luật TĐKT 2003 Điều 10; Luật TĐKT 2022 Điều 7")
    static final Rule REGISTERED =
            (c, row) -> {
                var registered = c.standing().registered();
                if (Boolean.TRUE.equals(registered)) {
                    return said(Finding.when(row, true, c.year()));
                }
                if ("WARN".equals(row.mode())) {
                    return said(Finding.of(row, NOTE, c.year()));
                }
                return said(
                        registered == null
                                ? Finding.of(row, UNKNOWN, c.year())
                                : Finding.when(row, false, c.year()));
            };

    /** One achievement, one form of commendation. */
    @LegalBasis("Luật TĐKT 2003 Điều 6; Luật TĐKT 2022 Điều 5")
    static final Rule ONE_FORM =
            (c, row) -> {
                if (!c.form()) {
                    return Optional.empty();
                }
                var wanted = Text.key(c.standing().achievement());
                var same =
                        c.history().merits().stream()
                                .filter(m -> m.form() && m.year() == c.year())
                                .filter(m -> Text.key(m.achievement()).equals(wanted))
                                .findFirst();
                return said(
                        Finding.when(
                                        row,
                                        same.isEmpty(),
                                        same.map(History.Merit::decision).orElse(""))
                                .provenBy(same.map(History.Merit::proof).stream().toList()));
            };

    /** Amount: months between two forms given by the State. */
    @LegalBasis("Thông tư 08/2017/TT-BNV")
    static final Rule STATE_FORMS_APART =
            (c, row) -> {
                if (!c.form() || !c.stateLevel()) {
                    return Optional.empty();
                }
                var since = c.day().minusMonths(row.count());
                var recent =
                        c.history().merits().stream()
                                .filter(m -> m.stateForm() && m.decidedOn().isAfter(since))
                                .findFirst();
                return said(
                        Finding.when(
                                        row,
                                        recent.isEmpty(),
                                        row.count(),
                                        recent.map(History.Merit::decision).orElse(""))
                                .provenBy(recent.map(History.Merit::proof).stream().toList()));
            };

    /** Holds are kept in a book; what does not stand there is not under way. */
    @LegalBasis("Nghị định 152/2025/NĐ-CP Điều 4")
    static final Rule NO_HOLD =
            (c, row) -> {
                var hold = c.standing().hold();
                return said(Finding.when(row, hold == null, hold == null ? "" : hold));
            };

    private Principles() {}
}
