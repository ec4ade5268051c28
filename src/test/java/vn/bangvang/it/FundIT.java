package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.bangvang.bonus.BonusService;
import vn.bangvang.bonus.PaymentForm;
import vn.bangvang.bonus.fund.FundBook;
import vn.bangvang.bonus.fund.FundEntryForm;
import vn.bangvang.bonus.fund.FundFlow;
import vn.bangvang.bonus.fund.FundLine;
import vn.bangvang.bonus.fund.FundService;
import vn.bangvang.identity.SignInService;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.NotAllowed;

/** The book of the award fund: what came in, what went out, what is left. */
class FundIT extends DeployedTest {
    private static final String DECISION = "QD-2017-0001";
    private static final LocalDate DAY = LocalDate.of(2017, 2, 20);

    @Inject OwnPlace place;
    @Inject FundService funds;
    @Inject BonusService bonus;
    @Inject SignInService signIn;

    @Test
    void what_is_left_is_unknown_until_something_was_received() {
        place.found("QA", "Huyện Quỹ Trống", "AUTHORITY");
        write("qa.moi", "QA", FundFlow.OUT, 3_000_000, LocalDate.of(2016, 5, 4));

        assertThat(book("qa.moi", "QA", 2016).left()).isNull();
        assertThat(book("qa.moi", "QA", 2016).out()).isEqualTo(3_000_000);
    }

    @Test
    void what_is_left_of_a_year_is_carried_into_the_next() {
        place.found("QB", "Huyện Quỹ Đầy", "AUTHORITY");
        write("qb.moi", "QB", FundFlow.IN, 90_000_000, LocalDate.of(2016, 1, 20));
        write("qb.moi", "QB", FundFlow.OUT, 15_000_000, LocalDate.of(2016, 12, 31));
        write("qb.moi", "QB", FundFlow.IN, 50_000_000, LocalDate.of(2017, 1, 1));

        var next = book("qb.moi", "QB", 2017);

        assertThat(next.carried()).isEqualTo(75_000_000);
        assertThat(next.left()).isEqualTo(125_000_000);
        assertThat(book("qb.moi", "QB", 2015).left()).as("before all of it").isNull();
    }

    @Test
    void a_bonus_that_was_paid_stands_in_the_book_and_leaves_it_when_taken_back()
            throws IOException {
        var unit = asked("ketoan", () -> funds.authorities().get(0).code());
        var before = book("ketoan", unit, 2017);
        write("ketoan", unit, FundFlow.IN, 900_000_000, DAY);
        var total = asked("ketoan", () -> bonus.sheet(DECISION, null).total());
        asked(
                "ketoan",
                () -> {
                    bonus.pay(DECISION, total, new PaymentForm(DAY, "PC-44", "Quỹ TĐKT", true));
                    return null;
                });

        var paid = book("ketoan", unit, 2017);
        assertThat(paid.out() - before.out()).isEqualTo(total);
        assertThat(paid.lines())
                .extracting(FundLine::voucher, FundLine::amount, FundLine::decision)
                .contains(tuple("PC-44", total, DECISION));
        try (var workbook =
                new XSSFWorkbook(
                        new ByteArrayInputStream(
                                asked("thanhtra", () -> funds.workbook(unit, 2017))))) {
            var sheet = workbook.getSheetAt(0);
            var sums = sheet.getRow(sheet.getLastRowNum());
            assertThat(sums.getCell(4).getNumericCellValue()).isEqualTo((double) paid.out());
            assertThat(sums.getCell(5).getNumericCellValue()).isEqualTo((double) paid.left());
        }

        asked(
                "ketoan",
                () -> {
                    bonus.takeBack(DECISION, bonus.payment(DECISION).orElseThrow());
                    paid.entries().forEach(e -> funds.takeBack(e.entry()));
                    return null;
                });
        assertThat(book("ketoan", unit, 2017).lines()).isEqualTo(before.lines());
    }

    @Test
    void an_accountant_keeps_the_book_of_the_own_authority_not_of_those_below() {
        assertThat(asked("ketoan", funds::authorities))
                .extracting(UnitRow::name)
                .containsExactly("UBND huyện Sông Vàng");
    }

    @Test
    void a_day_to_come_and_a_fund_elsewhere_are_refused() {
        place.found("QC", "Huyện Quỹ Kín", "AUTHORITY");

        assertThatThrownBy(() -> write("qc.moi", "QC", FundFlow.IN, 1, LocalDate.of(2099, 1, 1)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("bonus.fund.notThen"));
        var elsewhere = asked("ketoan", () -> funds.authorities().get(0).code());
        assertThatThrownBy(() -> write("qc.moi", elsewhere, FundFlow.IN, 1, DAY))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> book("qc.moi", elsewhere, 2017)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> write("thanhtra", elsewhere, FundFlow.IN, 1, DAY))
                .isInstanceOf(NotAllowed.class);
    }

    private void write(String account, String unit, FundFlow flow, long amount, LocalDate day) {
        asked(
                account,
                () -> {
                    funds.write(unit, new FundEntryForm(day, flow, amount, "Khoản thử", "PT-01"));
                    return null;
                });
    }

    private FundBook book(String account, String unit, int year) {
        return asked(account, () -> funds.book(unit, year));
    }

    private <T> T asked(String account, Supplier<T> work) {
        return Acting.as(signIn.actor(account, 0).orElseThrow(), work);
    }
}
