package vn.bangvang.platform.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.KeyPair;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Signs heads of chains with a key of the server. The key is derived from the server's secret, so
 * that nobody keeps another one, and the database holds nothing of it.
 */
@ApplicationScoped
public class Signer {
    @Inject Vault vault;

    private KeyPair keys;

    /** By chain: the last head that this server signed itself, which it need not look at again. */
    private final Map<String, SignedHead> own = new ConcurrentHashMap<>();

    /** The signature of a head; {@code null} on a server without a secret. */
    public String sign(SignedHead head) {
        if (!vault.isOpen()) {
            return null;
        }
        var signature = Ed25519.sign(keys(), head.text());
        own.put(head.of(), new SignedHead(head.of(), head.seq(), head.hash(), signature));
        return signature;
    }

    /** Whether the head was signed by this server, with the secret of today. */
    public boolean holds(SignedHead head) {
        return head.signature() != null
                && (head.equals(own.get(head.of()))
                        || Ed25519.holds(publicKey(), head.text(), head.signature()));
    }

    /** As {@link #holds}; a server without a secret signs nothing and asks for no signature. */
    public boolean accepts(SignedHead head) {
        return !vault.isOpen() || holds(head);
    }

    /** Whether the head was signed with the secret before this one. */
    public boolean heldBefore(SignedHead head) {
        return vault.hasPrevious()
                && head.signature() != null
                && Ed25519.holds(
                        named(Ed25519.of(vault.derivedBefore("sign"))),
                        head.text(),
                        head.signature());
    }

    /** The public key, in Base64; empty on a server without a secret. */
    public String publicKey() {
        return vault.isOpen() ? named(keys()) : "";
    }

    private static String named(KeyPair pair) {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    private synchronized KeyPair keys() {
        if (keys == null) {
            keys = Ed25519.of(vault.derived("sign"));
        }
        return keys;
    }
}
