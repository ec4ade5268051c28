package vn.bangvang.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line between a server and its database, which can be cut, be dead, and be mended. */
final class Wire implements AutoCloseable {
    private final String host;
    private final int port;
    private final ServerSocket near;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private volatile boolean cut;
    private volatile boolean dead;

    /** A wire to the database server at this address. */
    Wire(String host, int port) {
        this.host = host;
        this.port = port;
        try {
            near = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    int port() {
        return near.getLocalPort();
    }

    /** Everything on it breaks, and nothing new comes through. */
    void cut() {
        cut = true;
        open.forEach(Wire::shut);
    }

    /** Everything on it waits for an answer that does not come. */
    void goDead() {
        dead = true;
    }

    void mend() {
        cut = false;
        dead = false;
        open.forEach(Wire::shut);
    }

    private void accept() {
        while (!near.isClosed()) {
            try {
                var from = near.accept();
                if (cut) {
                    shut(from);
                    continue;
                }
                var to = new Socket(host, port);
                open.add(from);
                open.add(to);
                start(() -> carry(from, to));
                start(() -> carry(to, from));
            } catch (IOException e) {
                if (!near.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void carry(Socket from, Socket to) {
        var some = new byte[8192];
        try (from;
                to) {
            for (var n = from.getInputStream().read(some);
                    n >= 0;
                    n = from.getInputStream().read(some)) {
                if (!dead) {
                    to.getOutputStream().write(some, 0, n);
                }
            }
        } catch (IOException e) {
            // the wire was cut, or one of its ends
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        cut();
        try {
            near.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
