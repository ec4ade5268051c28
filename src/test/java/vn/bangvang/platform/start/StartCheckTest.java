package vn.bangvang.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StartCheckTest {
    private static final String SECRET = "q8Zt0cXv3mB7nL5kJ2hG9fD4sA6pO1iU";

    @Test
    void a_secret_of_its_own_and_secure_cookies_are_enough() {
        assertThat(StartCheck.faults(SECRET, true)).isEmpty();
    }

    @Test
    void a_missing_short_or_published_secret_is_told() {
        assertThat(StartCheck.faults(null, true)).singleElement().asString().contains("secret");
        assertThat(StartCheck.faults(SECRET.substring(1), true)).hasSize(1);
        assertThat(StartCheck.faults("practice-secret-not-for-a-real-server", true)).hasSize(1);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(StartCheck.faults("", false))
                .hasSize(2)
                .last()
                .asString()
                .contains("cookie.secure");
    }
}
