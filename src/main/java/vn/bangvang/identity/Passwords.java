package vn.bangvang.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.bangvang.platform.RuleViolation;

/**
 * Hashes of passwords: PBKDF2 with HMAC-SHA-512, 210,000 rounds. At most two are computed at once,
 * so that guessing cannot take the whole machine.
 */
@ApplicationScoped
public class Passwords {
    private static final Map<String, String> HOW =
            Map.of(
                    "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                    "Pbkdf2PasswordHash.Iterations", "210000",
                    "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                    "Pbkdf2PasswordHash.KeySizeBytes", "32");

    /** How many may wait for a hash, and how long; everybody else is told to come again. */
    private static final int WAITING = 20;

    private static final int SECONDS = 4;

    private final Semaphore permits = new Semaphore(2);

    @Inject Pbkdf2PasswordHash hash;

    private String nobody;

    @PostConstruct
    void prepare() {
        hash.initialize(HOW);
        nobody = hash.generate("nobody has this password".toCharArray());
    }

    String of(char[] password) {
        return guarded(() -> hash.generate(password));
    }

    /** Compares in the same time whether or not there is such an account. */
    boolean matches(char[] password, String stored) {
        return guarded(() -> hash.verify(password, stored == null ? nobody : stored))
                && stored != null;
    }

    private <T> T guarded(java.util.function.Supplier<T> work) {
        try {
            if (permits.getQueueLength() >= WAITING
                    || !permits.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw new RuleViolation("identity.signIn.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RuleViolation("identity.signIn.busy");
        }
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }
}
