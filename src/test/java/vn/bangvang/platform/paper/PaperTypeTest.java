package vn.bangvang.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.platform.RuleViolation;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaperTypeTest {
    @Test
    void a_pdf_is_known_by_its_content() {
        assertThat(PaperType.of("anh.png", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("application/pdf");
    }

    @Test
    void a_renamed_program_is_refused() {
        var program =
                new byte[] {'M', 'Z', 0x50, 0, 2, 0, 0, 0, 4, 0, 0x0f, 0, (byte) 0xff, (byte) 0xff};

        refused("to-trinh.pdf", program, "platform.paper.type");
    }

    @Test
    void a_page_with_a_script_is_refused() {
        refused(
                "a.pdf",
                "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8),
                "platform.paper.type");
    }

    @Test
    void an_empty_file_and_a_too_large_one_are_refused() {
        refused("a.pdf", new byte[0], "platform.paper.empty");
        refused("a.pdf", new byte[PaperType.MAX_BYTES + 1], "platform.paper.size");
    }

    private static void refused(String name, byte[] content, String key) {
        assertThatThrownBy(() -> PaperType.of(name, content))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
