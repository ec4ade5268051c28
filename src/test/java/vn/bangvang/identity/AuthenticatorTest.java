package vn.bangvang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.platform.Clocks;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuthenticatorTest {
    /** The ASCII text 12345678901234567890 of the examples of RFC 6238. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private final Authenticator authenticator = new Authenticator();

    AuthenticatorTest() {
        authenticator.clocks = Clocks.stoppedAt(Instant.parse("2026-11-26T01:00:10Z"));
    }

    @Test
    void codes_are_those_of_rfc_6238_appendix_b() {
        assertThat(authenticator.code(SECRET, 59 / 30)).isEqualTo("287082");
        assertThat(authenticator.code(SECRET, 1111111109L / 30)).isEqualTo("081804");
        assertThat(authenticator.code(SECRET, 1234567890L / 30)).isEqualTo("005924");
        assertThat(authenticator.code(SECRET, 20000000000L / 30)).isEqualTo("353130");
    }

    @Test
    void a_code_is_taken_one_step_early_or_late_and_never_twice() {
        var now = authenticator.clocks.instant().getEpochSecond() / 30;

        assertThat(authenticator.step(SECRET, authenticator.code(SECRET, now), 0)).hasValue(now);
        assertThat(authenticator.step(SECRET, authenticator.code(SECRET, now - 1), 0))
                .hasValue(now - 1);
        assertThat(authenticator.step(SECRET, authenticator.code(SECRET, now + 1), 0))
                .hasValue(now + 1);
        assertThat(authenticator.step(SECRET, authenticator.code(SECRET, now - 2), 0)).isEmpty();
        assertThat(authenticator.step(SECRET, authenticator.code(SECRET, now + 2), 0)).isEmpty();
        assertThat(authenticator.step(SECRET, authenticator.code(SECRET, now), now)).isEmpty();
        assertThat(authenticator.step(SECRET, "", 0)).isEmpty();
    }

    @Test
    void a_telephone_reads_the_address_of_a_new_secret() {
        assertThat(Authenticator.address("Bảng Vàng xã A", "hoa.mai", SECRET))
                .isEqualTo(
                        "otpauth://totp/B%E1%BA%A3ng%20V%C3%A0ng%20x%C3%A3%20A:hoa.mai?secret="
                                + SECRET
                                + "&issuer=B%E1%BA%A3ng%20V%C3%A0ng%20x%C3%A3%20A");
        assertThat(authenticator.newSecret()).matches("[A-Z2-7]{32}");
    }
}
