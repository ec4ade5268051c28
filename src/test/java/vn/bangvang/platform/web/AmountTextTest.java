package vn.bangvang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts as people write them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AmountTextTest {
    private final AmountText amounts = new AmountText();

    @ParameterizedTest
    @ValueSource(
            strings = {"5000000", "5.000.000", "5 000 000", " 5.000.000 ", "5\u00a0000\u00a0000"})
    void an_amount_is_read_with_or_without_groups(String written) {
        assertThat(AmountText.read(written)).contains(5_000_000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5.5", "5.00.000", "5,000,000", "-5", "5 triệu", "5.000 000", "5000.000"})
    void what_may_mean_two_amounts_is_none(String written) {
        assertThat(AmountText.read(written)).isEmpty();
    }

    @Test
    void an_amount_is_shown_in_groups() {
        assertThat(amounts.getAsString(null, null, 1_500_000L)).isEqualTo("1.500.000");
        assertThat(amounts.getAsString(null, null, null)).isEmpty();
        assertThat(amounts.getAsObject(null, null, " ")).isNull();
    }
}
