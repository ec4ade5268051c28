package vn.bangvang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTest {
    private static final List<Integer> FIVE = List.of(1, 2, 3, 4, 5);

    @Test
    void a_page_of_a_list_ends_with_the_list() {
        assertThat(Slice.page(1, 2).of(FIVE)).containsExactly(1, 2);
        assertThat(Slice.page(3, 2).of(FIVE)).containsExactly(5);
        assertThat(Slice.page(4, 2).of(FIVE)).isEmpty();
        assertThat(Slice.page(0, 2).of(FIVE)).containsExactly(1, 2);
    }

    @Test
    void a_list_has_as_many_pages_as_it_fills_and_at_least_one() {
        assertThat(Slice.pages(0, 2)).isEqualTo(1);
        assertThat(Slice.pages(4, 2)).isEqualTo(2);
        assertThat(Slice.pages(5, 2)).isEqualTo(3);
    }
}
