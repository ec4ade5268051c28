package vn.bangvang.setup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.seal.Hash;

/**
 * The token that opens the first set-up: it stands in the log and in a file that only the server's
 * user can read, holds for a day, and opens once. Another one is made at each start.
 */
@ApplicationScoped
public class SetupToken {
    private static final Logger LOG = Logger.getLogger(SetupToken.class.getName());
    private static final String FILE = "first-set-up-token.txt";
    private static final Duration LIFE = Duration.ofDays(1);
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Resource(lookup = "bangvang/serverDirectory")
    String directory;

    @Inject Clocks clocks;

    private record Open(String hash, LocalDateTime until) {}

    private volatile Open open;
    private final AtomicBoolean taken = new AtomicBoolean();

    void make() {
        var random = new byte[BYTES];
        RANDOM.nextBytes(random);
        var token = HexFormat.of().formatHex(random);
        open = new Open(Hash.sha256(token), clocks.now().plus(LIFE));
        write(token);
        LOG.warning(
                () ->
                        "First set-up: open /setup.xhtml and give the token %s; it also stands in %s and holds for %d hours."
                                .formatted(token, file(), LIFE.toHours()));
    }

    private Path file() {
        return Path.of(directory, FILE);
    }

    private void write(String token) {
        try {
            Files.deleteIfExists(file());
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file(),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file(), token);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the set-up waits for its token. */
    public boolean isOpen() {
        return open != null;
    }

    /** Whether this is the token, it still holds, and nobody has it at this moment. */
    boolean take(String token) {
        return fits(token) && taken.compareAndSet(false, true);
    }

    void giveBack() {
        taken.set(false);
    }

    private boolean fits(String token) {
        var now = open;
        return now != null
                && token != null
                && clocks.now().isBefore(now.until())
                && MessageDigest.isEqual(
                        Hash.sha256(token.strip()).getBytes(StandardCharsets.US_ASCII),
                        now.hash().getBytes(StandardCharsets.US_ASCII));
    }

    void spend() {
        open = null;
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            LOG.warning(() -> "Cannot remove " + file() + ": " + e.getMessage());
        }
    }
}
