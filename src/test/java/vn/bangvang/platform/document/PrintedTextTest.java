package vn.bangvang.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrintedTextTest {
    @Test
    void marks_written_apart_are_put_on_their_letters() {
        assertThat(PrintedText.of("Ba\u0306\u0301t")).isEqualTo("Bắt");
    }

    @Test
    void a_sign_that_the_font_lacks_is_printed_as_its_look_alike() {
        assertThat(PrintedText.of("Y\u2011Bliu \u2212 Ａ")).isEqualTo("Y\u2011Bliu \u2212 A");
        assertThat(PrintedText.unprintable("Y\u2011Bliu \u02BC \u2010 Ａ")).isEmpty();
    }

    @Test
    void what_is_invisible_is_not_printed() {
        assertThat(PrintedText.of("Nguyễn\u00AD Văn\u200B A\uFEFF")).isEqualTo("Nguyễn Văn A");
    }

    @Test
    void a_sign_without_a_look_alike_is_named() {
        assertThat(PrintedText.unprintable("Đạt ✓ và 🎉")).containsExactly("✓", "🎉");
    }

    @Test
    void every_vietnamese_letter_is_printable() {
        var letters = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";

        assertThat(PrintedText.unprintable(letters + letters.toUpperCase(java.util.Locale.ROOT)))
                .isEmpty();
    }
}
