package vn.bangvang.council.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RangesTest {
    @Test
    void places_that_follow_each_other_are_told_as_one_range() {
        assertThat(Ranges.of(List.of(3, 1, 2, 7, 9, 10))).isEqualTo("1–3, 7, 9–10");
    }

    @Test
    void one_place_is_told_as_itself_and_none_as_nothing() {
        assertThat(Ranges.of(List.of(25))).isEqualTo("25");
        assertThat(Ranges.of(List.of())).isEmpty();
    }
}
