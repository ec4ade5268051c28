package vn.bangvang.platform;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Looks into an uploaded ZIP container without trusting what it says of its own sizes. */
public final class Archive {
    private static final int MAX_ENTRIES = 200;
    private static final long MAX_UNPACKED = 100L * 1024 * 1024;
    private static final long FREE = 1024 * 1024;
    private static final int MAX_RATIO = 100;

    private Archive() {}

    /**
     * @return the names of the entries
     * @throws RuleViolation {@code platform.sheet.bomb} when it unpacks to too much
     * @throws IOException when it cannot be read
     */
    public static Set<String> entries(byte[] file) throws IOException {
        var names = new HashSet<String>();
        var unpacked = 0L;
        var buffer = new byte[8192];
        try (var zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                names.add(entry.getName());
                try (var in = zip.getInputStream(entry)) {
                    for (int n; (n = in.read(buffer)) > 0; ) {
                        unpacked += n;
                        if (tooMuch(unpacked, file.length)) {
                            throw new RuleViolation("platform.sheet.bomb");
                        }
                    }
                }
            }
        }
        if (names.size() > MAX_ENTRIES) {
            throw new RuleViolation("platform.sheet.bomb");
        }
        return names;
    }

    private static boolean tooMuch(long unpacked, int packed) {
        return unpacked > MAX_UNPACKED || unpacked > FREE && unpacked / MAX_RATIO > packed;
    }
}
