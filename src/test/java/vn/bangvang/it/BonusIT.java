package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.bangvang.bonus.BonusService;
import vn.bangvang.bonus.BonusSum;
import vn.bangvang.bonus.PaymentForm;
import vn.bangvang.identity.SignInService;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.NotAllowed;

/** What a decision costs, and that it was paid. */
class BonusIT extends DeployedTest {
    private static final String DECISION = "QD-2017-0001";
    private static final LocalDate DAY = LocalDate.of(2017, 2, 20);

    @Inject BonusService bonus;
    @Inject SignInService signIn;

    @Test
    void sums_by_award_and_by_unit_are_the_total() {
        var sheet = asked("ketoan", () -> bonus.sheet(DECISION, null));

        assertThat(sheet.byAward())
                .extracting(BonusSum::name, BonusSum::lines, BonusSum::paid)
                .contains(tuple("Chiến sĩ thi đua cơ sở", 93L, 112_530_000L));
        assertThat(sheet.byAward().stream().mapToLong(BonusSum::paid).sum())
                .isEqualTo(sheet.total());
        assertThat(sheet.byUnit().stream().mapToLong(BonusSum::paid).sum())
                .isEqualTo(sheet.total());
        assertThat(sheet.byUnit().stream().mapToLong(BonusSum::lines).sum())
                .isEqualTo(sheet.lines().size());
    }

    @Test
    void a_payment_is_written_down_once_on_a_day_that_can_be_and_taken_back() {
        assertThat(asked("ketoan", () -> bonus.payment(DECISION))).isEmpty();
        refused("bonus.payment.day", LocalDate.of(2016, 12, 31));
        refused("bonus.payment.day", LocalDate.of(2099, 1, 1));
        assertThatThrownBy(() -> pay("thanhtra", DAY)).isInstanceOf(NotAllowed.class);

        pay("ketoan", DAY);

        var paid = asked("thanhtra", () -> bonus.payment(DECISION)).orElseThrow();
        assertThat(paid.amount())
                .isEqualTo(asked("ketoan", () -> bonus.sheet(DECISION, null)).total());
        assertThat(paid.voucher()).isEqualTo("PC-12");
        assertThat(paid.recordedBy()).isEqualTo("ketoan");
        refused("bonus.payment.already", DAY);
        asked(
                "ketoan",
                () -> {
                    bonus.takeBack(DECISION, paid);
                    return null;
                });
        assertThat(asked("ketoan", () -> bonus.payment(DECISION))).isEmpty();
    }

    private void refused(String key, LocalDate day) {
        assertThatThrownBy(() -> pay("ketoan", day))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private void pay(String account, LocalDate day) {
        asked(
                account,
                () -> {
                    bonus.pay(
                            DECISION,
                            bonus.sheet(DECISION, null).total(),
                            new PaymentForm(day, "PC-12", "Ngân sách huyện", false));
                    return null;
                });
    }

    private <T> T asked(String account, Supplier<T> work) {
        return Acting.as(signIn.actor(account, 0).orElseThrow(), work);
    }
}
