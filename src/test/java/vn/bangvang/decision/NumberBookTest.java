package vn.bangvang.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.decision.signing.NumberBook;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NumberBookTest {
    @Test
    void missing_numbers_are_named_one_by_one_and_as_stretches() {
        var book = NumberBook.of("Huyện", 2017, "QĐ-UBND", List.of(2, 3, 5, 9));

        assertThat(book)
                .isEqualTo(new NumberBook("Huyện", 2017, "QĐ-UBND", 9, List.of("1", "4", "6–8")));
    }

    @Test
    void numbers_without_a_gap_name_none() {
        assertThat(NumberBook.of("Huyện", 2017, "QĐ-UBND", List.of(1, 2)).gaps()).isEmpty();
    }
}
