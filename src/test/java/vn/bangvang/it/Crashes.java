package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twenty officers send twenty forms each while the server and its database are killed: {@code mvn
 * verify -Pcrash}. Nothing that was acknowledged is lost, nothing stands twice. With {@code
 * -Dcrash.flush=0} the database does not write commits to the disk at once, and the same run must
 * fail.
 */
class Crashes {
    private static final int OFFICERS = 20;
    private static final int FORMS = 20;
    private static final int PORT = Integer.getInteger("it.http.port") + 1;
    private static final int DATABASE_PORT = PORT + 20;
    private static final String PASSWORD = "bangvang-2017";

    @TempDir Path folder;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> settled = ConcurrentHashMap.newKeySet();
    private OfficeServer server;
    private OwnMariaDb database;

    @Test
    void what_was_acknowledged_stands_once_whatever_was_killed() throws Exception {
        database =
                new OwnMariaDb(
                        folder.resolve("data"),
                        DATABASE_PORT,
                        Integer.getInteger("crash.flush", 1));
        database.start();
        try (var connection = DriverManager.getConnection(database.url(""), "root", "");
                var statement = connection.createStatement()) {
            statement.execute("create database bangvang");
        }
        server = new OfficeServer(environment());
        try {
            server.takePractice();
            server.start(OfficeServer.SECRET);
            Startup.await(server.behindTls());
            var officers = officers();
            assertThat(officers).hasSize(OFFICERS);
            var pool = Executors.newFixedThreadPool(OFFICERS);
            var work = officers.stream().map(o -> pool.submit(() -> sendAll(o))).toList();
            killAtProgress();
            for (var one : work) {
                one.get(20, TimeUnit.MINUTES);
            }
            pool.shutdown();
            judge();
        } finally {
            server.close();
            database.close();
        }
    }

    private Map<String, String> environment() {
        var values = new HashMap<String, String>();
        values.put("DB_URL", database.url("bangvang"));
        values.put("DB_USER", "root");
        values.put("DB_PASSWORD", "");
        values.put("DB_MIGRATION_USER", "root");
        values.put("DB_MIGRATION_PASSWORD", "");
        values.put("DEMO", "true");
        values.put("COOKIE_SECURE", "false");
        values.put("PUBLIC_ADDRESS", "http://localhost:" + PORT);
        return values;
    }

    /** The database, the server, the database again, then both, each after a fifth of the forms. */
    private void killAtProgress() throws Exception {
        await(1);
        database.kill();
        database.start();
        await(2);
        killServer();
        await(3);
        database.kill();
        database.start();
        await(4);
        database.kill();
        killServer();
        database.start();
    }

    private void killServer() {
        server.kill();
        server.start(OfficeServer.SECRET);
    }

    private void await(int fifths) {
        while (settled.size() < OFFICERS * FORMS * fifths / 5) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private List<String> officers() throws SQLException {
        try (var connection = DriverManager.getConnection(database.url("bangvang"), "root", "");
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select name from account where name like 'cb.%' order by name limit "
                                        + OFFICERS)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private Void sendAll(String officer) {
        Visitor visitor = null;
        for (var i = 0; i < FORMS; i++) {
            var name = "Người Thử " + officer.replaceAll("[^a-z0-9]", " ") + " lần " + i;
            for (var done = false; !done; ) {
                try {
                    if (visitor == null) {
                        visitor = signedIn(officer);
                    }
                    done = stands(visitor, name) || send(visitor, name);
                } catch (IllegalStateException interrupted) {
                    visitor = null;
                    Startup.await(server.behindTls());
                }
            }
            settled.add(name);
        }
        return null;
    }

    private Visitor signedIn(String officer) {
        return new Visitor(server.behindTls()).signedIn(officer, PASSWORD);
    }

    /** As an officer looks who does not know whether the form was kept. */
    private static boolean stands(Visitor visitor, String name) {
        var list = visitor.open("app/person/list.xhtml?q=" + Visitor.encoded(name));
        mustBe(200, list.statusCode());
        return PostedForm.page(list.body(), "x").select("main table").text().contains(name);
    }

    private boolean send(Visitor visitor, String name) {
        var address = server.behindTls() + "app/person/person.xhtml";
        var page = visitor.open("app/person/person.xhtml");
        mustBe(200, page.statusCode());
        var form = PostedForm.page(page.body(), address).selectFirst("form[id=person]");
        var fields = PostedForm.fields(form, form.selectFirst("[id$=save]"));
        fields.put("person:fullName", name);
        fields.put("person:title", "Người thử");
        var answer = visitor.post(PostedForm.address(form), fields);
        mustBe(200, answer.statusCode());
        if (!answer.uri().toString().contains("code=")) {
            throw new IllegalStateException(answer.uri().toString());
        }
        acknowledged.add(name);
        return true;
    }

    private static void mustBe(int status, int answered) {
        if (status != answered) {
            throw new IllegalStateException("status " + answered);
        }
    }

    private void judge() throws SQLException {
        var found = new HashMap<String, Integer>();
        try (var connection = DriverManager.getConnection(database.url("bangvang"), "root", "");
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select full_name from person where full_name like 'Người Thử %'")) {
            while (rows.next()) {
                found.merge(rows.getString(1), 1, Integer::sum);
            }
        }
        var lost = acknowledged.stream().filter(n -> !found.containsKey(n)).sorted().toList();
        var twice =
                found.entrySet().stream()
                        .filter(e -> e.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
        System.out.printf(
                "MEASURED %d forms, %d acknowledged, %d found after an interruption, %d lost, %d twice%n",
                OFFICERS * FORMS,
                acknowledged.size(),
                settled.size() - acknowledged.size(),
                lost.size(),
                twice.size());
        assertThat(lost).as("acknowledged and lost").isEmpty();
        assertThat(twice).as("stands twice").isEmpty();
        assertThat(found).hasSize(OFFICERS * FORMS);
    }
}
