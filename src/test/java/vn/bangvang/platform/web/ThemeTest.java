package vn.bangvang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ThemeTest {
    private final String css = new String(new Theme().bytes(), StandardCharsets.UTF_8);

    @Test
    void everyColourOfTheShippedThemeThatWeReplaceIsGone() {
        assertThat(css.toLowerCase())
                .contains("#9b1c1c", "#7a1515", "#641111", "rgba(155,28,28,.35)")
                .doesNotContain("#2196f3", "rgb(12.738", "rgb(166.2,213,250.2)", "#e3f2fd");
    }

    @Test
    void theRulesAreTheShippedOnes() {
        assertThat(css).contains(".ui-datatable", ".ui-dialog", "font-family:inherit");
        assertThat(Pattern.compile("[^-]font-family:\\s*-apple").matcher(css).find()).isFalse();
        assertThat(css).doesNotContain(":root", "body input", "body select");
    }
}
