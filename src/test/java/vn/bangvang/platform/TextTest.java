package vn.bangvang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TextTest {
    @Test
    void search_keys_ignore_tones_case_and_the_place_of_the_tone() {
        assertThat(Text.key("Cấp UỶ, Ðảng  uỷ")).isEqualTo("cap uy, dang uy");
        assertThat(Text.key("cấp ủy, đảng ủy")).isEqualTo("cap uy, dang uy");
        assertThat(Text.key("sang tạo")).isEqualTo(Text.key("sáng tạo"));
    }

    @Test
    void decomposed_letters_become_composed_ones() {
        var decomposed = Normalizer.normalize("Nguyễn Thị Ổn", Normalizer.Form.NFD);

        assertThat(Text.clean("  " + decomposed + "\u00a0 ")).isEqualTo("Nguyễn Thị Ổn");
    }

    @Test
    void the_given_name_is_the_last_word() {
        assertThat(Text.givenName("Tôn Nữ Diệu Linh")).isEqualTo("Linh");
        assertThat(Text.givenName("Y")).isEqualTo("Y");
    }

    @Test
    void wildcards_of_a_query_are_only_letters() {
        assertThat(Text.likes("50%_a! b")).containsExactly("%50!%!_a!!%", "%b%");
        assertThat(Text.begins("02/QĐ_")).isEqualTo("02/qđ!_%");
        assertThat("truong mam non (so 1.2)")
                .containsPattern(Text.beginnings("1.2").get(0))
                .containsPattern(Text.beginnings("Non").get(0))
                .doesNotContainPattern(Text.beginnings("on").get(0))
                .doesNotContainPattern(Text.beginnings("1x2").get(0))
                .containsPattern(Text.beginnings("").get(0));
        assertThat(Text.beginnings("").get(0)).as("MySQL refuses an empty one").isNotEmpty();
    }

    @Test
    void a_title_becomes_an_address() {
        assertThat(Text.slug("UBND huyện tổng kết – năm 2016!"))
                .isEqualTo("ubnd-huyen-tong-ket-nam-2016");
    }
}
