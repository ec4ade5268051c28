package vn.bangvang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A list of accounts names roles as the pages do. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoleWordsTest {
    @Test
    void every_role_has_the_words_of_the_pages() {
        var pages = ResourceBundle.getBundle("messages.identity", Locale.forLanguageTag("vi"));

        assertThat(AccountListService.WORDS).hasSameSizeAs(Role.values());
        AccountListService.WORDS.forEach(
                (role, words) ->
                        assertThat(words).isEqualTo(pages.getString("identity.Role." + role)));
    }
}
