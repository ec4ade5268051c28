package vn.bangvang.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.award.Achieved;
import vn.bangvang.register.oldlist.OldWords;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OldWordsTest {
    @ParameterizedTest
    @CsvSource({
        "2012-2016, 2012, 2016",
        "2012 – 2016, 2012, 2016",
        "từ 2012 đến 2016, 2012, 2016",
        "Từ năm 2012 đến năm 2016, 2012, 2016",
        "2016, 2016, 2016"
    })
    void a_period_of_achievement_is_read_as_offices_write_it(String text, int first, int last) {
        assertThat(OldWords.achieved(text)).isEqualTo(Optional.of(Achieved.years(first, last)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2016-2012", "5 năm", "12-16", "2012 2016"})
    void what_is_no_period_is_none(String text) {
        assertThat(OldWords.achieved(text)).isEmpty();
    }
}
