package vn.bangvang.platform.sheet;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.bangvang.platform.RuleViolation;

/** An uploaded ZIP container that is never trusted: no part unpacks to more than the limits. */
final class Zip implements Closeable {
    private static final int MAX_ENTRIES = 2000;
    private static final long MAX_PART = 100L * 1024 * 1024;
    private static final long FREE = 1024 * 1024;
    private static final int MAX_RATIO = 100;

    /** A list of an office is read within a second. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final long opened = System.nanoTime();

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private final int size;

    Zip(byte[] file) throws IOException {
        size = file.length;
        zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get();
        for (var entry : Collections.list(zip.getEntries())) {
            entries.put(plain(entry.getName()), entry);
        }
        if (entries.size() > MAX_ENTRIES) {
            throw new RuleViolation("platform.sheet.bomb");
        }
    }

    boolean has(String name) {
        return entries.containsKey(plain(name));
    }

    boolean hasFolder(String name) {
        return entries.keySet().stream().anyMatch(n -> n.startsWith(plain(name) + "/"));
    }

    InputStream open(String name) throws IOException {
        var entry = entries.get(plain(name));
        if (entry == null) {
            throw new FileNotFoundException(name);
        }
        return new Limited(zip.getInputStream(entry));
    }

    private static String plain(String name) {
        var slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what comes out of a part. */
    private final class Limited extends FilterInputStream {
        private long read;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = in.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            return count(in.read(to, from, length));
        }

        private int count(int more) {
            read += Math.max(0, more);
            if (System.nanoTime() - opened > LONGEST.toNanos()) {
                throw new RuleViolation("platform.sheet.slow", LONGEST.toSeconds());
            }
            if (read > MAX_PART || read > FREE && read / MAX_RATIO > size) {
                throw new RuleViolation("platform.sheet.bomb");
            }
            return more;
        }
    }
}
