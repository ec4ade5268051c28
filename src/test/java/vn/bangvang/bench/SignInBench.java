package vn.bangvang.bench;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import vn.bangvang.it.DeployedTest;
import vn.bangvang.it.ItDatabase;
import vn.bangvang.it.Visitor;

/**
 * Two hundred people who sign in at once with the right password, while a citizen reads. Not a
 * test: it asserts nothing.
 */
@RunAsClient
class SignInBench extends DeployedTest {
    private static final int PEOPLE = 200;

    @ArquillianResource URL base;

    /** How an attempt ended, and after how long. */
    private record Attempt(String outcome, long micros) {}

    @Test
    void two_hundred_at_once() throws Exception {
        var client = HttpClient.newHttpClient();
        var accounts = accounts();
        for (var round = 0; round < 3; round++) {
            round(client, accounts, round);
        }
    }

    private void round(HttpClient client, List<String> accounts, int round) throws Exception {
        var pool = Executors.newFixedThreadPool(PEOPLE + 1);
        var over = new AtomicBoolean();
        var canary =
                pool.submit(
                        () -> {
                            var micros = new ArrayList<Long>();
                            while (!over.get()) {
                                micros.add(read(client));
                            }
                            return micros;
                        });
        List<Callable<Attempt>> attempts =
                IntStream.range(0, PEOPLE)
                        .<Callable<Attempt>>mapToObj(
                                i -> () -> signIn(client, accounts.get(i % accounts.size())))
                        .toList();
        var done = new ArrayList<Attempt>();
        for (var attempt : pool.invokeAll(attempts)) {
            done.add(attempt.get());
        }
        over.set(true);
        var read = canary.get();
        pool.shutdown();
        Collections.sort(read);
        System.out.printf(
                "MEASURED sign-in of %d at once, round %d: %d in, %d busy, %d else, slowest %.0f ms;"
                        + " public page meanwhile p50 %.1f ms, p99 %.1f ms of %d%n",
                PEOPLE,
                round,
                done.stream().filter(a -> a.outcome.equals("in")).count(),
                done.stream().filter(a -> a.outcome.equals("busy")).count(),
                done.stream().filter(a -> a.outcome.equals("else")).count(),
                done.stream().mapToLong(Attempt::micros).max().orElse(0) / 1000.0,
                read.get(read.size() / 2) / 1000.0,
                read.get(read.size() * 99 / 100) / 1000.0,
                read.size());
    }

    /** The practice district's accounts; each signs in three times. */
    private static List<String> accounts() throws SQLException {
        try (var connection = ItDatabase.connect();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select name from account where active and not one_time"
                                        + " and name not like '%.moi' order by name")) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private long read(HttpClient client) throws Exception {
        var begun = System.nanoTime();
        client.send(
                HttpRequest.newBuilder(URI.create(base + "honours.xhtml?q=nguyen")).build(),
                HttpResponse.BodyHandlers.discarding());
        return (System.nanoTime() - begun) / 1000;
    }

    private Attempt signIn(HttpClient client, String account) throws Exception {
        var begun = System.nanoTime();
        var answer =
                client.send(
                        Visitor.signIn(
                                        base.toString(),
                                        Visitor.origin(base.toString()),
                                        account,
                                        "bangvang-2017")
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        var micros = (System.nanoTime() - begun) / 1000;
        var to = answer.headers().firstValue("location").orElse("");
        if (answer.statusCode() == 503) {
            return new Attempt("busy", micros);
        }
        return new Attempt(to.contains("/app/") ? "in" : "else", micros);
    }
}
