package vn.bangvang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RenderedPagesTest {
    private final RenderedPages pages = new RenderedPages();

    @Test
    void a_page_is_found_until_something_changes() throws IOException {
        pages.keep("vi /", page("Tin"), pages.changes());
        assertThat(pages.find("vi /")).hasValueSatisfying(p -> assertThat(p.plain()).isNotEmpty());
        assertThat(pages.find("en /")).isEmpty();

        pages.forget(null);

        assertThat(pages.find("vi /")).isEmpty();
    }

    @Test
    void a_page_that_was_drawn_while_something_changed_is_not_kept() throws IOException {
        var before = pages.changes();
        var drawn = page("Tin cũ");
        pages.forget(null);

        pages.keep("vi /", drawn, before);

        assertThat(pages.find("vi /")).isEmpty();
    }

    @Test
    void of_many_pages_those_asked_for_last_are_kept() throws IOException {
        for (var n = 0; n < 1000; n++) {
            pages.keep("vi /?page=" + n, page("Trang " + n), pages.changes());
            assertThat(pages.find("vi /?page=0")).isPresent();
        }

        assertThat(pages.find("vi /?page=1")).isEmpty();
        assertThat(pages.find("vi /?page=999")).isPresent();
    }

    private static RenderedPage page(String text) throws IOException {
        return RenderedPage.of("text/html", text.getBytes(StandardCharsets.UTF_8));
    }
}
