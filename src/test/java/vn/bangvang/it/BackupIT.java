package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One command makes an archive of everything, another restores it into an empty database. */
@RunAsClient
class BackupIT extends DeployedTest {
    private static final String URL = System.getProperty("it.db.url");
    private static final String DATABASE = URL.replaceAll(".*/([^?]+).*", "$1");
    private static final String RESTORED = DATABASE + "_restored";
    private static final Path TOOLS = Path.of("src/distribution/bin");

    /** What the commands say, and whether they succeed. */
    private record Said(int code, String text) {}

    @TempDir Path folder;

    @BeforeEach
    @AfterEach
    void drop() throws SQLException {
        in(DATABASE, "drop database if exists " + RESTORED);
    }

    @Test
    void what_is_restored_is_what_was_there_row_by_row() throws Exception {
        in(DATABASE, "create database " + RESTORED);
        var backup = run("bangvang-backup", DATABASE, folder.toString());
        assertThat(backup.code()).as(backup.text()).isZero();
        var archive = Path.of(backup.text().strip());
        assertThat(archive).exists();

        var restore = run("bangvang-restore", RESTORED, archive.toString());
        assertThat(restore.code()).as(restore.text()).isZero();
        assertThat(restore.text()).contains("register " + head("register_head"));

        var there = rows(DATABASE);
        assertThat(there).hasSizeGreaterThan(60);
        assertThat(there.get("stored_file")).isNotEmpty();
        var back = rows(RESTORED);
        assertThat(back.keySet()).isEqualTo(there.keySet());
        for (var table : there.keySet()) {
            if (!table.equals("setting")) {
                assertThat(back.get(table)).as(table).isEqualTo(there.get(table));
            }
        }
        assertThat(there.get("setting").stream().filter(r -> !r.contains("backup.last")).toList())
                .as("all but the note of this back-up")
                .isEqualTo(
                        back.get("setting").stream()
                                .filter(r -> !r.contains("backup.last"))
                                .toList());
    }

    @Test
    void nothing_is_restored_over_something_or_from_a_damaged_archive() throws Exception {
        var archive = Path.of(run("bangvang-backup", DATABASE, folder.toString()).text().strip());

        var over = run("bangvang-restore", DATABASE, archive.toString());
        assertThat(over.code()).isEqualTo(1);
        assertThat(over.text()).contains("restore into an empty one");

        in(DATABASE, "create database " + RESTORED);
        var work = Files.createDirectory(folder.resolve("work"));
        tar("-xzf", archive.toString(), "-C", work.toString());
        Files.writeString(
                work.resolve("dump.sql"),
                Files.readString(work.resolve("dump.sql"), StandardCharsets.ISO_8859_1)
                        .replaceFirst("LDTT", "CSTD"),
                StandardCharsets.ISO_8859_1);
        var damaged = folder.resolve("damaged.tar.gz");
        tar("-czf", damaged.toString(), "-C", work.toString(), "manifest.txt", "dump.sql");
        var from = run("bangvang-restore", RESTORED, damaged.toString());
        assertThat(from.code()).isEqualTo(1);
        assertThat(from.text()).contains("The archive is damaged");
        assertThat(rows(RESTORED)).isEmpty();
    }

    private Said run(String tool, String database, String argument) throws Exception {
        var command = new ProcessBuilder(TOOLS.resolve(tool).toString(), argument);
        command.environment()
                .putAll(
                        Map.of(
                                "DB_URL", URL.replace("/" + DATABASE, "/" + database),
                                "DB_MIGRATION_USER", System.getProperty("it.db.user"),
                                "DB_MIGRATION_PASSWORD", System.getProperty("it.db.password"),
                                "PATH",
                                        Path.of("target/it-mariadb/bin").toAbsolutePath()
                                                + ":"
                                                + System.getenv("PATH")));
        return said(command);
    }

    private static Said said(ProcessBuilder command) throws IOException, InterruptedException {
        var process = command.redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    private static void tar(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("tar"));
        command.addAll(List.of(arguments));
        assertThat(said(new ProcessBuilder(command)).code()).isZero();
    }

    /** Every row of every table, each as text, in the order of its key. */
    private static Map<String, List<String>> rows(String database) throws SQLException {
        var all = new TreeMap<String, List<String>>();
        try (var connection = connection(database);
                var tables =
                        connection
                                .getMetaData()
                                .getTables(database, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                var table = tables.getString("TABLE_NAME");
                all.put(table, rows(connection, table));
            }
        }
        return all;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select * from `" + table + "`")) {
            var columns = found.getMetaData().getColumnCount();
            var rows = new ArrayList<String>();
            while (found.next()) {
                var row = new StringBuilder();
                for (var c = 1; c <= columns; c++) {
                    var bytes = found.getBytes(c);
                    row.append(
                                    bytes == null
                                            ? "null"
                                            : new String(bytes, StandardCharsets.ISO_8859_1))
                            .append('|');
                }
                rows.add(row.toString());
            }
            rows.sort(null);
            return rows;
        }
    }

    private static String head(String table) throws SQLException {
        try (var connection = connection(DATABASE);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select concat(seq, ' ', hash) from " + table)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void in(String database, String sql) throws SQLException {
        try (var connection = connection(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connection(String database) throws SQLException {
        return DriverManager.getConnection(
                URL.replace("/" + DATABASE, "/" + database),
                System.getProperty("it.db.user"),
                System.getProperty("it.db.password"));
    }
}
