package vn.bangvang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DateTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "05/09/2017",
                "5/9/2017",
                "05.09.2017",
                "5-9-2017",
                "05092017",
                " 05092017 "
            })
    void a_day_is_taken_as_people_type_it(String typed) {
        assertThat(new DateText().getAsObject(null, null, typed))
                .isEqualTo(LocalDate.of(2017, 9, 5));
    }
}
