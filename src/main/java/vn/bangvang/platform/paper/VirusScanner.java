package vn.bangvang.platform.paper;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.bangvang.platform.RuleViolation;

/**
 * Asks a scanner about every file before it is kept, where the server has one: clamd of ClamAV,
 * over its socket, with its command INSTREAM.
 */
@ApplicationScoped
class VirusScanner {
    private static final Logger LOG = Logger.getLogger(VirusScanner.class.getName());
    private static final String UNIX = "unix:";
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PATIENCE = 30;

    /** A thread keeps as much memory beside the heap as it once wrote at a time. */
    private static final int SLICE = 64 * 1024;

    private static final int LONGEST_ANSWER = 1000;

    /** {@code unix:/path} or {@code host:port}; empty where there is no scanner. */
    @Resource(lookup = "bangvang/clamd")
    String clamd;

    /**
     * @throws RuleViolation for what the scanner knows as harmful, and where it does not answer
     */
    void mustBeHarmless(byte[] content) {
        if (clamd == null || clamd.isEmpty()) {
            return;
        }
        String answer;
        try {
            answer = ask(content);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            LOG.log(Level.SEVERE, e, () -> "The scanner " + clamd + " does not answer.");
            throw new RuleViolation("platform.file.unscanned");
        }
        if (answer.endsWith("FOUND")) {
            LOG.warning(() -> "The scanner refused a file: " + answer);
            throw new RuleViolation("platform.file.harmful");
        }
        if (!answer.endsWith("OK")) {
            LOG.severe(() -> "The scanner answers: " + answer);
            throw new RuleViolation("platform.file.unscanned");
        }
    }

    private String ask(byte[] content) throws IOException {
        try (var channel = SocketChannel.open(family())) {
            var end =
                    CompletableFuture.runAsync(
                            () -> close(channel),
                            CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.SECONDS));
            try {
                channel.connect(address());
                write(channel, ByteBuffer.wrap(COMMAND));
                for (var from = 0; from < content.length; from += SLICE) {
                    var length = Math.min(SLICE, content.length - from);
                    write(channel, ByteBuffer.allocate(4).putInt(length).flip());
                    write(channel, ByteBuffer.wrap(content, from, length));
                }
                write(channel, ByteBuffer.allocate(4));
                return answer(channel);
            } finally {
                end.cancel(false);
            }
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        var answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (channel.read(answer) > 0 && answer.hasRemaining()) {
            continue;
        }
        return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Ends what waits on the channel. */
    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.log(Level.FINE, "already closed", e);
        }
    }

    private StandardProtocolFamily family() {
        return clamd.startsWith(UNIX) ? StandardProtocolFamily.UNIX : StandardProtocolFamily.INET;
    }

    private SocketAddress address() {
        if (clamd.startsWith(UNIX)) {
            return UnixDomainSocketAddress.of(clamd.substring(UNIX.length()));
        }
        var colon = clamd.lastIndexOf(':');
        return new InetSocketAddress(
                clamd.substring(0, colon), Integer.parseInt(clamd.substring(colon + 1)));
    }
}
