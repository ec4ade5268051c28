package vn.bangvang.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.bangvang.platform.Measures;
import vn.bangvang.platform.RuleViolation;

/**
 * Hashes of passwords: PBKDF2 with HMAC-SHA-512, 210,000 rounds. At most half of the machine
 * computes them, and few wait for one, so that whoever signs in or guesses leaves room for pages.
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
    private static final int WAITING = 16;

    private static final int SECONDS = 4;

    private final Semaphore permits =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    @Inject Pbkdf2PasswordHash hash;
    @Inject Measures measures;

    private String nobody;

    @PostConstruct
    void prepare() {
        hash.initialize(HOW);
        measures.show("hashes_waiting", permits::getQueueLength);
        nobody = hash.generate("nobody has this password".toCharArray());
    }

    /**
     * Called before anything else is done for a sign-in.
     *
     * @throws RuleViolation {@code identity.signIn.busy} when too many wait already
     */
    void mustHaveRoom() {
        if (permits.getQueueLength() >= WAITING) {
            throw new RuleViolation("identity.signIn.busy");
        }
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
            mustHaveRoom();
            if (!permits.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
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
