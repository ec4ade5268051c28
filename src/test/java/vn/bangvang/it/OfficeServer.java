package vn.bangvang.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A server as an office sets it up: the program and the configuration as they are shipped, a
 * database of its own that holds nothing, no practice.
 */
final class OfficeServer implements AutoCloseable {
    static final String SECRET = "mot-chuoi-dai-chi-may-chu-nay-biet-0123456789";

    private static final String NAME = "office";
    private static final Path WLP = Path.of(System.getProperty("wlp.home"));
    private static final Path HOME = WLP.resolve("usr/servers").resolve(NAME);
    private static final int PORT = Integer.getInteger("it.http.port") + 1;
    private static final String URL = System.getProperty("it.db.url");
    private static final String DATABASE = URL.replaceAll(".*/([^?]+).*", "$1") + "_office";

    private static final Pattern SERVER = Pattern.compile("//([^:/]+)(?::(\\d+))?/[^/?]+");

    private final Wire wire;
    private Process process;

    /** Puts the server together over an empty database. */
    OfficeServer() {
        var server = SERVER.matcher(URL);
        if (!server.find()) {
            throw new IllegalStateException(URL);
        }
        wire =
                new Wire(
                        server.group(1),
                        server.group(2) == null ? 3306 : Integer.parseInt(server.group(2)));
        try {
            Files.createDirectories(HOME.resolve("apps"));
            copy(Path.of("liberty/server.xml"), "server.xml");
            copy(Path.of("liberty/jvm.options"), "jvm.options");
            copy(Path.of(System.getProperty("war")), "apps/bangvang.war");
            Files.deleteIfExists(tokenFile());
            inDatabase("drop database if exists " + DATABASE);
            inDatabase("create database " + DATABASE);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection to the office's database that does not go over the wire. */
    static Connection besideTheWire() throws SQLException {
        return DriverManager.getConnection(
                URL.replaceFirst("/[^/?]+(\\?|$)", "/" + DATABASE + "$1"), user(), password());
    }

    /** What stands between the server and its database. */
    Wire wire() {
        return wire;
    }

    private static void inDatabase(String command) {
        try (var connection = DriverManager.getConnection(URL, user(), password());
                var statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, String to) throws IOException {
        Files.copy(from, HOME.resolve(to), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String user() {
        return System.getProperty("it.db.user");
    }

    private static String password() {
        return System.getProperty("it.db.password");
    }

    /** Starts the server with this secret and lets it come up by itself. */
    void start(String secret) {
        try {
            Files.writeString(
                    HOME.resolve("bootstrap.properties"),
                    """
                    http.port=%d
                    db.url=%s
                    db.user=%s
                    db.password=%s
                    secret=%s
                    cookie.secure=true
                    """
                            .formatted(
                                    PORT,
                                    SERVER.matcher(URL)
                                            .replaceFirst(
                                                    "//localhost:" + wire.port() + "/" + DATABASE),
                                    user(),
                                    password(),
                                    secret));
            process =
                    new ProcessBuilder(WLP.resolve("bin/server").toString(), "run", NAME)
                            .redirectErrorStream(true)
                            .redirectOutput(HOME.resolve("console.log").toFile())
                            .start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Address of the program, with a slash at its end. */
    String address() {
        return "http://localhost:" + PORT + "/";
    }

    Path tokenFile() {
        return HOME.resolve("first-set-up-token.txt");
    }

    String token() {
        try {
            return Files.readString(tokenFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String log() {
        try {
            return Files.readString(HOME.resolve("console.log"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void stop() {
        if (process == null || !process.isAlive()) {
            return;
        }
        try {
            new ProcessBuilder(WLP.resolve("bin/server").toString(), "stop", NAME)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop();
        wire.close();
        inDatabase("drop database if exists " + DATABASE);
    }
}
