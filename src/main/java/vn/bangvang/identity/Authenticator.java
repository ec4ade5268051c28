package vn.bangvang.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import vn.bangvang.platform.Clocks;

/**
 * Codes that a telephone shows (TOTP, RFC 6238): six digits, a new one every thirty seconds. A code
 * is taken one step before and after its own, for clocks that differ, and never twice.
 */
@ApplicationScoped
class Authenticator {
    private static final int SECRET_BYTES = 20;
    private static final int DIGITS = 6;
    private static final Duration STEP = Duration.ofSeconds(30);

    private final SecureRandom random = new SecureRandom();
    private final TimeBasedOneTimePasswordGenerator codes =
            new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);

    @Inject Clocks clocks;

    /** A new secret as telephones take it, in Base32. */
    String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return new Base32().encodeToString(bytes);
    }

    /** What a QR code tells a telephone. */
    static String address(String issuer, String account, String secret) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(encoded(issuer), encoded(account), secret, encoded(issuer));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * The step of a code.
     *
     * @param after step of the last code used; a code of it or before is refused
     * @return nothing when the code is wrong
     */
    OptionalLong step(String secret, String code, long after) {
        var now = clocks.instant().getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(now - 1, now + 1)
                .filter(step -> step > after && code(secret, step).equals(code))
                .findFirst();
    }

    String code(String secret, long step) {
        var key = new SecretKeySpec(new Base32().decode(secret), codes.getAlgorithm());
        try {
            return codes.generateOneTimePasswordString(
                    key, Instant.ofEpochSecond(step * STEP.toSeconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
