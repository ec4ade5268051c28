package vn.bangvang.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bangvang.identity.Role;

/** Every role has a guide. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GuideTest {
    private static final Path WEB = Path.of("src/main/webapp");

    @ParameterizedTest
    @EnumSource
    void a_role_has_a_guide_in_both_languages_whose_steps_lead_to_pages_and_a_picture(Role role) {
        var vietnamese = Guide.of(role, Locale.forLanguageTag("vi"));
        var english = Guide.of(role, Locale.ENGLISH);

        assertThat(vietnamese.steps()).extracting(Guide.Step::page).allSatisfy(GuideTest::isPage);
        assertThat(english.steps())
                .extracting(Guide.Step::page)
                .containsExactlyElementsOf(
                        vietnamese.steps().stream().map(Guide.Step::page).toList());
        assertThat(WEB.resolve("assets/guide/" + role + ".jpg")).exists();
    }

    private static void isPage(String page) {
        assertThat(Files.exists(WEB.resolve("app").resolve(page.replaceAll("\\?.*", ""))))
                .as(page)
                .isTrue();
    }
}
