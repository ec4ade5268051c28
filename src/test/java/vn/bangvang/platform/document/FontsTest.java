package vn.bangvang.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FontsTest {
    @Test
    void marks_written_apart_are_put_on_their_letters() {
        assertThat(Fonts.composed("Ba\u0306\u0301t")).isEqualTo("Bắt");
    }

    @Test
    void a_sign_that_the_font_lacks_is_printed_as_its_look_alike() {
        assertThat(Fonts.composed("Y\u2011Bliu \u2212 Ａ")).isEqualTo("Y-Bliu \u2212 A");
        assertThat(Fonts.unprintable("Y\u2011Bliu")).isEmpty();
    }

    @Test
    void a_sign_without_a_look_alike_is_named() {
        assertThat(Fonts.unprintable("Đạt ✓ và 🎉")).containsExactly("✓", "🎉");
    }

    @Test
    void every_vietnamese_letter_is_printable() {
        var letters = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";

        assertThat(Fonts.unprintable(letters + letters.toUpperCase(java.util.Locale.ROOT)))
                .isEmpty();
    }
}
