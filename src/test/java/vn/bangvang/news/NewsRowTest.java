package vn.bangvang.news;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewsRowTest {
    @Test
    void a_lead_is_one_line_of_whole_words_with_dots_where_more_follows() {
        assertThat(NewsRow.lead("Một  đoạn.\n\nĐoạn hai. ")).isEqualTo("Một đoạn. Đoạn hai.");
        assertThat(NewsRow.lead("khen thưởng ".repeat(40)))
                .hasSizeBetween(190, 201)
                .endsWith("khen…")
                .startsWith("khen thưởng");
    }

    @Test
    void a_text_without_a_blank_is_cut_somewhere() {
        assertThat(NewsRow.lead("Ơ".repeat(500))).isEqualTo("Ơ".repeat(200) + "…");
    }
}
