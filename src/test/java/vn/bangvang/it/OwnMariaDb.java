package vn.bangvang.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A database server of one test, which may be killed: the embedded one's program over own data. */
final class OwnMariaDb implements AutoCloseable {
    private static final Path PROGRAM = Path.of("target/it-mariadb").toAbsolutePath();

    private final Path data;
    private final int port;
    private final int flush;
    private Process process;

    /**
     * @param data an empty folder
     * @param flush when a commit reaches the disk ({@code innodb_flush_log_at_trx_commit}): 1 as it
     *     must be, 0 loses up to a second
     */
    OwnMariaDb(Path data, int port, int flush) throws IOException, InterruptedException {
        this.data = data;
        this.port = port;
        this.flush = flush;
        Files.createDirectories(data);
        var made =
                new ProcessBuilder(
                                "sh",
                                PROGRAM.resolve("scripts/mariadb-install-db").toString(),
                                "--no-defaults",
                                "--basedir=" + PROGRAM,
                                "--datadir=" + data,
                                "--auth-root-authentication-method=normal",
                                "--force",
                                "--skip-name-resolve",
                                "--user=root")
                        .redirectErrorStream(true)
                        .redirectOutput(data.resolveSibling("install.log").toFile())
                        .start()
                        .waitFor();
        if (made != 0) {
            throw new IllegalStateException(
                    "mariadb-install-db: " + Files.readString(data.resolveSibling("install.log")));
        }
    }

    void start() throws IOException {
        process =
                new ProcessBuilder(
                                List.of(
                                        PROGRAM.resolve("bin/mariadbd").toString(),
                                        "--no-defaults",
                                        "--user=root",
                                        "--basedir=" + PROGRAM,
                                        "--datadir=" + data,
                                        "--port=" + port,
                                        "--bind-address=127.0.0.1",
                                        "--socket=" + data.resolveSibling("own.sock"),
                                        "--skip-ssl",
                                        "--character-set-server=utf8mb4",
                                        "--innodb-flush-log-at-trx-commit=" + flush))
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(
                                        data.resolveSibling("database.log").toFile()))
                        .start();
        while (process.isAlive()) {
            try (var connection = DriverManager.getConnection(url(""), "root", "")) {
                connection.isValid(1);
                return;
            } catch (SQLException notYet) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
        throw new IllegalStateException("mariadbd ended: " + data.resolveSibling("database.log"));
    }

    String url(String database) {
        return "jdbc:mysql://localhost:"
                + port
                + "/"
                + database
                + "?useSSL=false&allowPublicKeyRetrieval=true";
    }

    /** As a power cut ends it. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
