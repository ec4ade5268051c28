package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** What people see of a server whose database goes away and comes back. */
final class DatabaseAway {
    /** Within which everybody is told. */
    private static final Duration TOLD = Duration.ofSeconds(8);

    private static final Duration QUICK = Duration.ofSeconds(2);

    private final OfficeServer server;
    private final FirstOffice office;
    private final HttpClient client = HttpClient.newHttpClient();

    DatabaseAway(OfficeServer server, FirstOffice office) {
        this.server = server;
        this.office = office;
    }

    void isToldAndComesBackByItself() throws IOException, InterruptedException, SQLException {
        server.wire().cut();
        everybodyIsTold();
        server.wire().mend();
        Startup.await(server.behindTls());

        server.wire().goDead();
        everybodyIsTold();
        server.wire().mend();
        Startup.await(server.behindTls());
        anInterruptedSaveSaysThatItIsNotKnown();
    }

    /** Every answer is quick, and soon all of them say so. */
    private void everybodyIsTold() throws IOException, InterruptedException {
        var since = System.nanoTime();
        HttpResponse<String> answer;
        do {
            var asked = System.nanoTime();
            answer = ask("health/ready");
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(QUICK);
            assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(TOLD);
        } while (answer.statusCode() == 200);
        for (var page : new String[] {"", "honours.xhtml", "sign-in.xhtml"}) {
            var asked = System.nanoTime();
            answer = ask(page);
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(QUICK);
            assertThat(answer.statusCode()).as(page).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            assertThat(answer.body())
                    .contains("Máy chủ tạm thời chưa nối được cơ sở dữ liệu.")
                    .contains("</html>");
        }
        assertThat(ask("health/live").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(
                                URI.create(
                                        (path.startsWith("health")
                                                        ? server.watch()
                                                        : server.behindTls())
                                                + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** The save waits for a place that somebody else holds when the wire is cut. */
    private void anInterruptedSaveSaysThatItIsNotKnown() throws SQLException {
        try (var desk = office.desk("an.quantri");
                var other = OfficeServer.besideTheWire()) {
            other.setAutoCommit(false);
            other.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            fillInAUnit(desk);
            try (var holding = other.createStatement()) {
                holding.execute("select * from unit where code = 'AP2' for update");
            }
            desk.page.evaluate("document.querySelector('#found [id$=go]').click()");
            somebodyWaits();
            server.wire().cut();
            desk.page.waitForSelector("text=chưa rõ lần ghi này có được giữ hay không");
            desk.failureWasMeant();

            other.rollback();
            server.wire().mend();
            Startup.await(server.behindTls());
            desk.open("app/organization/list.xhtml?q=ap%202");
            assertThat(desk.page.innerText("main")).doesNotContain("Ban nhân dân ấp 2");
            fillInAUnit(desk);
            desk.press("#found [id$=go]");
            assertThat(desk.notice()).contains("Ban nhân dân ấp 2");
        }
    }

    private static void fillInAUnit(Desk desk) {
        desk.open("app/organization/list.xhtml");
        desk.page.click("main details:not(.help) summary");
        desk.page.fill("#found [id$=code]", "AP2");
        desk.page.fill("#found [id$=name]", "Ban nhân dân ấp 2");
        desk.page.selectOption("#found [id$=type]", "OTHER");
        desk.day("#found [id$=from]", "2025-07-01");
    }

    /** Until the database has the office's insert in its hands. */
    private static void somebodyWaits() throws SQLException {
        try (var connection = OfficeServer.besideTheWire();
                var statement = connection.createStatement()) {
            var until = System.nanoTime() + TOLD.toNanos() * 2;
            var waiting = false;
            while (!waiting) {
                assertThat(System.nanoTime()).as("nobody waits").isLessThan(until);
                try (var running = statement.executeQuery("show processlist")) {
                    while (running.next()) {
                        var what = running.getString("Info");
                        waiting |= what != null && what.startsWith("INSERT INTO unit ");
                    }
                }
            }
        }
    }
}
