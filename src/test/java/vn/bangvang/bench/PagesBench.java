package vn.bangvang.bench;

import java.net.CookieManager;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import vn.bangvang.it.DeployedTest;

/** How long pages take for one user and for four. Not a test: it asserts nothing. */
@RunAsClient
class PagesBench extends DeployedTest {
    private static final int WARM = 300;
    private static final int MEASURED = 1200;

    @ArquillianResource URL base;

    @Test
    void pages() throws Exception {
        var citizen = HttpClient.newHttpClient();
        var officer = signedIn("lanhdao");
        var slug = "ubnd-huyen-song-vang-tong-ket-cong-tac-thi-dua-khen-thuong-nam-2016";
        for (var users : List.of(1, 4)) {
            measure(citizen, users, "public item", "item.xhtml?id=" + slug);
            // asked for by what no link has: drawn each time, as before pages were kept
            measure(citizen, users, "public item, drawn", "item.xhtml?drawn=1&id=" + slug);
            measure(citizen, users, "portal, search without tones", "?q=tong%20ket");
            measure(citizen, users, "honour roll, search", "honours.xhtml?q=nguyen%20thi");
            measure(officer, users, "list of dossiers", "app/dossier/list.xhtml");
            measure(officer, users, "search of dossiers", "app/dossier/list.xhtml?q=xa");
            measure(
                    officer,
                    users,
                    "one dossier with verdicts",
                    "app/dossier/dossier.xhtml?code=HS-2016-0005");
        }
    }

    private HttpClient signedIn(String account) throws Exception {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var form = "name=" + account + "&password=bangvang-2017";
        client.send(
                HttpRequest.newBuilder(URI.create(base + "sign-in"))
                        .header("Origin", "http://" + base.getAuthority())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return client;
    }

    private void measure(HttpClient client, int users, String what, String path) throws Exception {
        run(client, users, path, WARM);
        var begun = System.nanoTime();
        var micros = run(client, users, path, MEASURED);
        var seconds = (System.nanoTime() - begun) / 1e9;
        Collections.sort(micros);
        System.out.printf(
                "BENCH %-30s %d user(s): p50 %6.1f ms, p95 %6.1f ms, %6.0f requests/s%n",
                what,
                users,
                micros.get(micros.size() / 2) / 1000.0,
                micros.get(micros.size() * 95 / 100) / 1000.0,
                micros.size() / seconds);
    }

    private List<Long> run(HttpClient client, int users, String path, int requests)
            throws Exception {
        var pool = Executors.newFixedThreadPool(users);
        var work = new ArrayList<Callable<List<Long>>>();
        for (var u = 0; u < users; u++) {
            work.add(
                    () -> {
                        var micros = new ArrayList<Long>();
                        for (var i = 0; i < requests / users; i++) {
                            var begun = System.nanoTime();
                            var answer =
                                    client.send(
                                            HttpRequest.newBuilder(URI.create(base + path)).build(),
                                            HttpResponse.BodyHandlers.ofByteArray());
                            if (answer.statusCode() != 200) {
                                throw new IllegalStateException(path + " " + answer.statusCode());
                            }
                            micros.add((System.nanoTime() - begun) / 1000);
                        }
                        return micros;
                    });
        }
        var all = new ArrayList<Long>();
        for (var done : pool.invokeAll(work)) {
            all.addAll(done.get());
        }
        pool.shutdown();
        return all;
    }
}
