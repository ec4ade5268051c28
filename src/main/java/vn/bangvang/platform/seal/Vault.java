package vn.bangvang.platform.seal;

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
import vn.bangvang.platform.RuleViolation;

/**
 * Seals what a stolen copy of the database must not tell: AES-256 in GCM mode, and an HMAC-SHA-256
 * by which equal values are found. All keys are derived from the server's secret, which the
 * database does not hold. A sealed value names its key, and opens only in the row for which it was
 * sealed.
 */
@ApplicationScoped
public class Vault {
    public static final int SHORTEST_SECRET = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int NAME_LENGTH = 8;

    private final SecureRandom random = new SecureRandom();

    @Resource(lookup = "bangvang/secret")
    String secret;

    @Resource(lookup = "bangvang/secretPrevious")
    String previous;

    /** Whether the server has a secret; without one nothing is sealed. */
    public boolean isOpen() {
        return isSecret(secret);
    }

    /** Whether the server was told the secret before this one. */
    public boolean hasPrevious() {
        return isSecret(previous);
    }

    private static boolean isSecret(String text) {
        return text != null && text.length() >= SHORTEST_SECRET;
    }

    /**
     * The value as it may be stored.
     *
     * @param row the row that will hold it, such as {@code person CN000001}
     */
    public String seal(String value, String row) {
        mustBeOpen();
        try {
            var nonce = new byte[NONCE];
            random.nextBytes(nonce);
            var name = name(secret);
            var cipher = cipher(Cipher.ENCRYPT_MODE, secret, nonce);
            cipher.updateAAD(bound(name, row));
            var sealed = cipher.doFinal(value.getBytes(StandardCharsets.UTF_8));
            var whole = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
            return name + "." + Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A server whose secret does not open what is stored must not start.
     *
     * @param what was sealed, for who runs the server
     */
    public void mustOpen(String sealed, String row, String what) {
        try {
            open(sealed, row);
        } catch (RuleViolation e) {
            throw new IllegalStateException(
                    "The variable secret does not open the %s of this database: set the one that sealed them."
                            .formatted(what),
                    e);
        }
    }

    /**
     * @throws RuleViolation when it was sealed with another secret or for another row, or changed
     */
    public String open(String sealed, String row) {
        mustBeOpen();
        var dot = sealed.indexOf('.');
        if (dot != NAME_LENGTH) {
            return unnamed(sealed);
        }
        var name = sealed.substring(0, dot);
        var by = name.equals(name(secret)) || !hasPrevious() ? secret : previous;
        return opened(by, sealed.substring(dot + 1), bound(name, row));
    }

    /** From before keys had names. */
    private String unnamed(String sealed) {
        try {
            return opened(secret, sealed, new byte[0]);
        } catch (RuleViolation another) {
            if (!hasPrevious()) {
                throw another;
            }
            return opened(previous, sealed, new byte[0]);
        }
    }

    private static String opened(String by, String sealed, byte[] bound) {
        try {
            var whole = Base64.getDecoder().decode(sealed);
            var cipher = cipher(Cipher.DECRYPT_MODE, by, Arrays.copyOf(whole, NONCE));
            cipher.updateAAD(bound);
            return new String(
                    cipher.doFinal(whole, NONCE, whole.length - NONCE), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new RuleViolation("platform.vault.wrong");
        }
    }

    /** How values that are sealed with today's secret begin; others are to be sealed anew. */
    public String todays() {
        mustBeOpen();
        return name(secret) + ".";
    }

    /** Equal for equal values; tells nothing of them. */
    public String index(String value) {
        mustBeOpen();
        return HexFormat.of().formatHex(mac(mac(bytes(secret), "index"), value));
    }

    /** Another key of 32 bytes, for one purpose. */
    byte[] derived(String purpose) {
        mustBeOpen();
        return mac(bytes(secret), purpose);
    }

    byte[] derivedBefore(String purpose) {
        return mac(bytes(previous), purpose);
    }

    private void mustBeOpen() {
        if (!isOpen()) {
            throw new RuleViolation("platform.vault.closed");
        }
    }

    private static Cipher cipher(int mode, String by, byte[] nonce)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(mac(bytes(by), "seal"), "AES"),
                new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    /** Tells keys apart and nothing of them. */
    private static String name(String secret) {
        return HexFormat.of().formatHex(mac(bytes(secret), "name")).substring(0, NAME_LENGTH);
    }

    private static byte[] bound(String name, String row) {
        return bytes(name + " " + row);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
