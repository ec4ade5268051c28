package vn.bangvang.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what a stolen copy of the database must not tell: AES-256 in GCM mode, and an HMAC-SHA-256
 * by which equal values are found. Both keys are derived from the server's secret, which the
 * database does not hold.
 */
@ApplicationScoped
public class Vault {
    static final int SHORTEST_SECRET = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    @Resource(lookup = "bangvang/secret")
    String secret;

    /** Whether the server has a secret; without one nothing is sealed. */
    public boolean isOpen() {
        return secret != null && secret.length() >= SHORTEST_SECRET;
    }

    /** The value as it may be stored. */
    public String seal(String value) {
        try {
            var nonce = new byte[NONCE];
            random.nextBytes(nonce);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key("seal"), new GCMParameterSpec(TAG_BITS, nonce));
            var sealed = cipher.doFinal(value.getBytes(StandardCharsets.UTF_8));
            var whole = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
            return Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A server whose secret does not open what is stored must not start.
     *
     * @param what was sealed, for who runs the server
     */
    public void mustOpen(String sealed, String what) {
        try {
            open(sealed);
        } catch (RuleViolation e) {
            throw new IllegalStateException(
                    "The variable secret does not open the %s of this database: set the one that sealed them."
                            .formatted(what),
                    e);
        }
    }

    /**
     * @throws RuleViolation when it was sealed with another secret or changed
     */
    public String open(String sealed) {
        try {
            var whole = Base64.getDecoder().decode(sealed);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    key("seal"),
                    new GCMParameterSpec(TAG_BITS, Arrays.copyOf(whole, NONCE)));
            return new String(
                    cipher.doFinal(whole, NONCE, whole.length - NONCE), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new RuleViolation("platform.vault.wrong");
        }
    }

    /** Equal for equal values; tells nothing of them. */
    public String index(String value) {
        return HexFormat.of().formatHex(mac(key("index").getEncoded(), value));
    }

    private SecretKeySpec key(String purpose) {
        if (!isOpen()) {
            throw new RuleViolation("platform.vault.closed");
        }
        return new SecretKeySpec(mac(secret.getBytes(StandardCharsets.UTF_8), purpose), "AES");
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
