package vn.bangvang.platform.paper;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * The real scanner of ClamAV, with one signature of its own: the harmless text that every scanner
 * is tried with (EICAR). Debian: package clamav-daemon.
 */
public final class Clamd implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/sbin/clamd");
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Process process;
    private final Path socket;
    private final int port;

    /**
     * @param folder of this scanner alone
     */
    public Clamd(Path folder) {
        try {
            install();
            socket = folder.resolve("clamd.sock");
            port = freePort();
            var signatures = Files.createDirectory(folder.resolve("signatures"));
            Files.writeString(
                    signatures.resolve("own.ndb"),
                    "Eicar-Test:0:*:" + HexFormat.of().formatHex(eicar()) + "\n");
            var configuration =
                    """
                    Foreground yes
                    DatabaseDirectory %s
                    LocalSocket %s
                    TCPSocket %d
                    TCPAddr 127.0.0.1
                    StreamMaxLength 20M
                    """;
            var file =
                    Files.writeString(
                            folder.resolve("clamd.conf"),
                            configuration.formatted(signatures, socket, port));
            process =
                    new ProcessBuilder(PROGRAM.toString(), "--config-file=" + file)
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("clamd.log").toFile())
                            .start();
            await();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What every scanner finds, and what does no harm; put together here, so that this file is
     * clean.
     */
    public static byte[] eicar() {
        return ("X5O!P%@AP[4"
                        + "\\PZX54(P^)7CC)7}"
                        + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!"
                        + "$H+H*")
                .getBytes(StandardCharsets.US_ASCII);
    }

    public String unixAddress() {
        return "unix:" + socket;
    }

    public String address() {
        return "127.0.0.1:" + port;
    }

    /** As root on Debian the package, where it is missing. */
    private static void install() throws IOException {
        if (Files.isExecutable(PROGRAM)) {
            return;
        }
        for (var arguments :
                new String[] {
                    "update -qq", "install -y -qq --no-install-recommends clamav-daemon"
                }) {
            try {
                new ProcessBuilder(("apt-get " + arguments).split(" "))
                        .inheritIO()
                        .start()
                        .waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private void await() throws IOException {
        var begun = System.nanoTime();
        while (System.nanoTime() - begun < LONGEST.toNanos() && process.isAlive()) {
            try (var unix = SocketChannel.open(StandardProtocolFamily.UNIX);
                    var tcp = SocketChannel.open()) {
                unix.connect(UnixDomainSocketAddress.of(socket));
                tcp.connect(new InetSocketAddress("127.0.0.1", port));
                return;
            } catch (IOException notYet) {
                java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
        throw new IllegalStateException(
                "clamd did not start: " + socket.resolveSibling("clamd.log"));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
