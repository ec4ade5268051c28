package vn.bangvang.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoundingTest {
    @ParameterizedTest
    @CsvSource({
        "968000,970000,970000",
        "1210000,1210000,1210000",
        "363000,370000,360000",
        "726000,730000,730000",
        "223500,230000,220000",
        "702000,710000,700000",
        "759000,760000,760000"
    })
    void products_are_rounded_up_or_to_the_nearest_ten_thousand(long raw, long up, long nearest) {
        assertThat(Rounding.ROUND_UP_10K.round(raw)).isEqualTo(up);
        assertThat(Rounding.ROUND_NEAREST_10K.round(raw)).isEqualTo(nearest);
    }
}
