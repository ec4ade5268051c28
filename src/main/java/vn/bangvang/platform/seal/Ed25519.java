package vn.bangvang.platform.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Signatures of RFC 8032, by the JDK. Keys and signatures are in Base64, public keys as X.509. */
public final class Ed25519 {
    private static final String NAME = "Ed25519";

    private Ed25519() {}

    /**
     * The key pair of a seed, always the same.
     *
     * @param seed 32 bytes
     */
    static KeyPair of(byte[] seed) {
        try {
            var generator = KeyPairGenerator.getInstance(NAME);
            generator.initialize(255, new Fixed(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The generator takes its seed from here: the JDK has no other way from a seed to a pair. */
    private static final class Fixed extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte[] seed;

        Fixed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] to) {
            System.arraycopy(seed, 0, to, 0, to.length);
        }
    }

    static String sign(KeyPair keys, String text) {
        try {
            var signature = Signature.getInstance(NAME);
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the text was signed by who holds the private key of this public one. */
    public static boolean holds(String publicKey, String text, String signature) {
        try {
            var check = Signature.getInstance(NAME);
            check.initVerify(
                    KeyFactory.getInstance(NAME)
                            .generatePublic(
                                    new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey))));
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
