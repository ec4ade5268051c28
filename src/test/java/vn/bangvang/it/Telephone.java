package vn.bangvang.it;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** A telephone that shows the codes of a second factor. */
record Telephone(String secret) {
    private static final int STEP = 30;

    /** The code shown so many steps from now. */
    String code(int steps) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"),
                            Instant.now().plusSeconds((long) steps * STEP));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
