package vn.bangvang.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A server as an office sets it up: the archive as it is handed over, unpacked and run by a user
 * without rights, values from the environment, TLS, a database of its own that holds nothing and
 * has two users, no practice.
 */
final class OfficeServer implements AutoCloseable {
    static final String SECRET = "mot-chuoi-dai-chi-may-chu-nay-biet-0123456789";

    private static final int PORT = Integer.getInteger("it.http.port") + 1;
    private static final int TLS_PORT = PORT + 1;
    private static final int WATCH_PORT = PORT + 2;

    /** Where anybody may read, as below /opt. */
    private static final Path HOME =
            Path.of(System.getProperty("java.io.tmpdir"), "bangvang-office-" + PORT);

    private static final Path PROGRAM = HOME.resolve("program");
    private static final Path STATE = HOME.resolve("state");
    private static final String TLS_PASSWORD = "khoa-cua-rieng-bai-thu";
    private static final String NOBODY = "65534";
    private static final String URL = System.getProperty("it.db.url");
    private static final String DATABASE = URL.replaceAll(".*/([^?]+).*", "$1") + "_office";

    private static final Pattern SERVER = Pattern.compile("//([^:/]+)(?::(\\d+))?/[^/?]+");

    private final Wire wire;
    private final Map<String, String> environment;
    private Process process;

    /**
     * Puts the server together over an empty database.
     *
     * @param more variables of the environment
     */
    OfficeServer(Map<String, String> more) {
        environment = more;
        var server = SERVER.matcher(URL);
        if (!server.find()) {
            throw new IllegalStateException(URL);
        }
        wire =
                new Wire(
                        server.group(1),
                        server.group(2) == null ? 3306 : Integer.parseInt(server.group(2)));
        try {
            unpack();
            inDatabase("drop database if exists " + DATABASE);
            inDatabase("create database " + DATABASE);
            if (!owner().equals(program())) {
                inDatabase("grant select on " + DATABASE + ".* to '" + program() + "'@'localhost'");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack() throws IOException {
        run("rm", "-rf", HOME.toString());
        Files.createDirectories(PROGRAM);
        Files.createDirectories(STATE.resolve("tmp"));
        run(
                "tar",
                "-xzf",
                Path.of(System.getProperty("archive")).toAbsolutePath().toString(),
                "-C",
                PROGRAM.toString(),
                "--strip-components=1");
        var overrides = PROGRAM.resolve("wlp/usr/servers/bangvang/configDropins/overrides");
        Files.createDirectories(overrides);
        Files.copy(PROGRAM.resolve("etc/tls.xml"), overrides.resolve("tls.xml"));
        run(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                ("-genkeypair -alias office -keyalg EC -dname CN=localhost -ext SAN=dns:localhost"
                                + " -validity 30 -storetype PKCS12 -keystore tls.p12 -storepass "
                                + TLS_PASSWORD)
                        .split(" "));
        if (isRoot()) {
            run("chown", "-R", NOBODY + ":" + NOBODY, STATE.toString(), "tls.p12");
        }
    }

    /** Puts the practice district into the program, where a test needs its people. */
    void takePractice() throws IOException {
        run(
                Path.of(System.getProperty("java.home"), "bin", "jar").toString(),
                "--update",
                "--file",
                PROGRAM.resolve("wlp/usr/servers/bangvang/apps/bangvang.war").toString(),
                "-C",
                staged().toString(),
                "WEB-INF");
    }

    private static Path staged() throws IOException {
        var stage = Path.of("target", "practice").toAbsolutePath();
        var classes = Files.createDirectories(stage.resolve("WEB-INF/classes/vn/bangvang"));
        run(
                "cp",
                "-r",
                Path.of("target/classes/vn/bangvang/demo").toAbsolutePath().toString(),
                classes.toString());
        return stage;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** A connection to the office's database that does not go over the wire. */
    static Connection besideTheWire() throws SQLException {
        return DriverManager.getConnection(
                URL.replaceFirst("/[^/?]+(\\?|$)", "/" + DATABASE + "$1"), owner(), password());
    }

    /** What stands between the server and its database. */
    Wire wire() {
        return wire;
    }

    private static void inDatabase(String command) {
        try (var connection = DriverManager.getConnection(URL, owner(), password());
                var statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String program, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        try {
            var ended =
                    new ProcessBuilder(command)
                            .directory(Files.isDirectory(HOME) ? HOME.toFile() : null)
                            .inheritIO()
                            .start()
                            .waitFor();
            if (ended != 0) {
                throw new IllegalStateException(command + " ended with " + ended);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String program() {
        return System.getProperty("it.program.user");
    }

    private static String owner() {
        return System.getProperty("it.db.user");
    }

    private static String password() {
        return System.getProperty("it.db.password");
    }

    /** Starts the server with this secret and lets it come up by itself. */
    void start(String secret) {
        start(secret, "");
    }

    /**
     * @param previous the secret before, or empty
     */
    void start(String secret, String previous) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(
                    List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        command.addAll(List.of(PROGRAM.resolve("wlp/bin/server").toString(), "run", "bangvang"));
        var builder =
                new ProcessBuilder(command)
                        .directory(HOME.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(HOME.resolve("console.log").toFile());
        builder.environment()
                .putAll(
                        Map.ofEntries(
                                Map.entry("WLP_OUTPUT_DIR", STATE.toString()),
                                Map.entry("LOG_DIR", STATE.resolve("logs").toString()),
                                // as systemd gives each service a temporary folder of its own
                                Map.entry("JVM_ARGS", "-Djava.io.tmpdir=" + STATE.resolve("tmp")),
                                Map.entry("HTTP_PORT", String.valueOf(PORT)),
                                Map.entry("HTTPS_PORT", String.valueOf(TLS_PORT)),
                                Map.entry("PUBLIC_PORT", String.valueOf(TLS_PORT)),
                                Map.entry("WATCH_PORT", String.valueOf(WATCH_PORT)),
                                Map.entry("TLS_KEYSTORE", HOME.resolve("tls.p12").toString()),
                                Map.entry("TLS_PASSWORD", TLS_PASSWORD),
                                Map.entry(
                                        "DB_URL",
                                        SERVER.matcher(URL)
                                                .replaceFirst(
                                                        "//localhost:"
                                                                + wire.port()
                                                                + "/"
                                                                + DATABASE)),
                                Map.entry("DB_USER", program()),
                                Map.entry("DB_PASSWORD", System.getProperty("it.program.password")),
                                Map.entry("DB_MIGRATION_USER", owner()),
                                Map.entry("DB_MIGRATION_PASSWORD", password()),
                                Map.entry("SECRET", secret),
                                Map.entry("SECRET_PREVIOUS", previous),
                                Map.entry("COOKIE_SECURE", "true"),
                                Map.entry("WLP_LOGGING_CONSOLE_FORMAT", "json"),
                                Map.entry("WLP_LOGGING_CONSOLE_SOURCE", "message,accessLog"),
                                Map.entry("WLP_LOGGING_CONSOLE_LOGLEVEL", "INFO"),
                                Map.entry("WLP_LOGGING_JSON_ACCESS_LOG_FIELDS", "logFormat")));
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Address of the program as people reach it, with a slash at its end. */
    String address() {
        return "https://localhost:" + TLS_PORT + "/";
    }

    /** Where what watches the server reaches it. */
    String watch() {
        return "http://localhost:" + WATCH_PORT + "/";
    }

    /** Where a proxy reaches it. */
    String behindTls() {
        return "http://localhost:" + PORT + "/";
    }

    Path tokenFile() {
        return STATE.resolve("bangvang/first-set-up-token.txt");
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
            // JSON as Liberty writes it
            return Files.readString(HOME.resolve("console.log"), StandardCharsets.UTF_8)
                    .replace("\\/", "/");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As systemd stops it. */
    void stop() {
        if (process == null || !process.isAlive()) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As a power cut ends it. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
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
