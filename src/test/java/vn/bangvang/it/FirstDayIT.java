package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The first day of an office: a server over an empty database, and what its people do there. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FirstDayIT {
    private static final List<String> WAYS_AROUND =
            List.of("assets/../", "assets/%2e%2e/", "assets/..;/", "/", "x/../");
    private static final String GOOD = "Chim hót đầu xuân trên đồi chè 86";

    private static final String NEXT_SECRET =
            "mot-chuoi-khac-sau-khi-co-nguoi-nghi-viec-9876543210";

    private static Chromium chromium;
    private static OfficeServer server;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        server = new OfficeServer(Map.of("TRUSTED_PROXIES", "127\\.0\\.0\\.1"));
    }

    @AfterAll
    static void close() {
        server.close();
        chromium.close();
    }

    @Test
    void an_office_starts_on_an_empty_database() throws Exception {
        aServerThatMustNotStartSaysWhyAndAnswers503();
        server.start(OfficeServer.SECRET);
        Startup.await(server.behindTls());
        theTokenStandsInTheLogAndInAFileOfTheServersUser();
        try (var desk = new Desk(chromium.browser(), server.address(), null)) {
            desk.open("honours.xhtml");
            assertThat(desk.page.url()).isEqualTo(server.address() + "setup.xhtml");
            desk.mustBeAccessible();
            desk.mustFitAPhone();
            fill(desk, "0123456789abcdef0123456789abcdef", GOOD);
            desk.press("[id$=found]");
            assertThat(desk.notice()).startsWith("Mã thiết lập không đúng hoặc đã hết hạn.");

            fill(desk, server.token(), "Xã An Hòa 2026!");
            desk.press("[id$=found]");
            assertThat(desk.notice()).startsWith("Mật khẩu này ghép từ tên tài khoản");
            fill(desk, server.token(), "qwertyuiop12");
            desk.press("[id$=found]");
            assertThat(desk.notice()).startsWith("Nhiều người dùng mật khẩu như thế này");

            fill(desk, server.token(), GOOD);
            desk.page.fill("[id$=address]", "https://khenthuong.anhoa.example");
            desk.page.evaluate("scrollTo(0, 0)");
            desk.picture("01-thiet-lap");
            desk.press("[id$=found]");
            assertThat(desk.notice()).startsWith("Địa chỉ cổng phải là địa chỉ bạn đang mở");
            fill(desk, server.token(), GOOD);
            desk.press("[id$=found]");
            assertThat(desk.page.url())
                    .as(desk.page.innerText("main"))
                    .isEqualTo(server.address() + "sign-in.xhtml");
            assertThat(desk.open("setup.xhtml")).as("gone for good").isEqualTo(404);
            for (var other : List.of("%73etup.xhtml", "setup.xhtml;x=1", "/setup.xhtml")) {
                assertThat(status(other)).as(other).isIn(400, 404);
            }
            assertThat(watched("health/ready")).isEqualTo(200);
            assertThat(Files.exists(server.tokenFile())).isFalse();
            desk.open("honours.xhtml");
            assertThat(desk.page.innerText("header")).contains("Ủy ban nhân dân xã An Hòa");
        }
        var office = new FirstOffice(chromium, server.address(), GOOD);
        office.theAdministratorListsUnitsAndAccounts();
        office.theSecondAdministratorConfirms();
        office.twoAdministratorsStay();
        oneSignsInWhereAnotherWas();
        new FirstRound(office).fromTheFirstPersonToTheFirstDecision();
        office.theOfficeDemandsASecondFactor();
        new BehindAProxy(server, office).strangersShutOnlyThemselvesOut();
        new DatabaseAway(server, office).isToldAndComesBackByItself();
        whatIsWatchedNamesNobody();
        afterAnotherStartWithAnotherSecretTheSetUpIsStillGone();
        anAddressThatNobodyReachesIsRefused();
    }

    private static void aServerThatMustNotStartSaysWhyAndAnswers503() {
        server.start("ngan");
        try (var desk = new Desk(chromium.browser(), server.address(), null)) {
            assertThat(Startup.failure(server.behindTls()))
                    .contains("Máy chủ chưa khởi động được.");
            assertThat(desk.open("honours.xhtml")).isEqualTo(503);
            for (var way : WAYS_AROUND) {
                assertThat(status(way + "sign-in.xhtml")).as(way).isIn(400, 404, 503);
            }
            assertThat(watched("health/ready")).isEqualTo(503);
            assertThat(watched("health/live")).isEqualTo(200);
            assertThat(status("health/live")).as("not for everybody").isIn(404, 503);
        }
        assertThat(server.log()).contains("The variable secret is missing or shorter");
        server.stop();
    }

    /** Of a request that no browser has put right before. */
    private static int status(String path) {
        return status(server.behindTls(), path);
    }

    private static int watched(String path) {
        return status(server.watch(), path);
    }

    private static int status(String address, String path) {
        var port = URI.create(address).getPort();
        try (var socket = new Socket("localhost", port)) {
            var head = "GET /%s HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n\r\n";
            socket.getOutputStream()
                    .write(head.formatted(path, port).getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ")[1]);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void theTokenStandsInTheLogAndInAFileOfTheServersUser() throws IOException {
        assertThat(server.log()).contains("/setup.xhtml").contains(server.token());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(server.tokenFile())))
                .isEqualTo("rw-------");
    }

    private static void fill(Desk desk, String token, String password) {
        desk.page.fill("[id$=token]", token);
        desk.page.fill("[id='setup:name']", "xã An Hòa");
        desk.page.fill("[id$=letterhead]", "ỦY BAN NHÂN DÂN XÃ AN HÒA");
        desk.page.fill("[id$=seat]", "An Hòa");
        desk.page.fill("[id$=address]", server.address());
        desk.page.selectOption("[id$=type]", "COMMUNE");
        desk.page.fill("[id$=rootName]", "UBND xã An Hòa");
        desk.page.fill("[id$=code]", "ANHOA");
        desk.page.fill("[id$=foundedOn]", "2025-07-01");
        desk.page.fill("[id$=firstAccount]", "an.quantri");
        desk.page.fill("[id$=firstPerson]", "Lê Thị An");
        desk.page.fill("[id$=firstPassword]", password);
        desk.page.fill("[id$=firstAgain]", password);
        desk.page.fill("[id$=secondAccount]", "binh.quantri");
        desk.page.fill("[id$=secondPerson]", "Phạm Văn Bình");
        desk.page.fill("[id$=secondPassword]", GOOD + " nhé");
        desk.page.fill("[id$=secondAgain]", GOOD + " nhé");
    }

    private static void oneSignsInWhereAnotherWas() {
        try (var desk = new Desk(chromium.browser(), server.address(), "an.quantri", GOOD)) {
            desk.open("sign-in.xhtml");
            desk.page.fill("#name", "binh.quantri");
            desk.page.fill("#password", GOOD + " nhé");
            desk.press("main button[type=submit]");
            for (var i = 0; i < 3; i++) {
                desk.open("app/home.xhtml");
                assertThat(desk.page.innerText("header")).contains("Phạm Văn Bình");
            }
        }
    }

    private static void afterAnotherStartWithAnotherSecretTheSetUpIsStillGone()
            throws SQLException {
        server.stop();
        var before = keys();
        server.start(NEXT_SECRET, OfficeServer.SECRET);
        Startup.await(server.behindTls());
        assertThat(keys())
                .as("everything sealed anew")
                .hasSize(1)
                .doesNotContainAnyElementsOf(before);
        assertThat(server.log()).doesNotContain("First set-up");
        try (var desk = new Desk(chromium.browser(), server.address(), null)) {
            assertThat(desk.open("setup.xhtml")).isEqualTo(404);
        }
        server.stop();
    }

    /** Names of the keys of all that is sealed. */
    private static Set<String> keys() throws SQLException {
        var keys = new HashSet<String>();
        try (var office = OfficeServer.besideTheWire();
                var statement = office.createStatement();
                var rows =
                        statement.executeQuery(
                                "select left(identity_sealed, 9) from person where identity_sealed is not null"
                                        + " union select left(factor_sealed, 9) from account"
                                        + " where factor_sealed is not null")) {
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
        }
        assertThat(keys).isNotEmpty();
        return keys;
    }

    /** Requests and figures tell what an office watches, and nothing of who came. */
    private static void whatIsWatchedNamesNobody() throws IOException, InterruptedException {
        var answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create(server.watch() + "metrics"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("bangvang_hashes_waiting")
                .contains("bangvang_register_whole")
                .containsPattern(
                        "bangvang_refused_total\\{[^}]*by=\"SetupService|bangvang_page_seconds_count")
                .contains("connectionpool");
        assertThat(status("metrics")).as("not for everybody").isEqualTo(404);
        var requests =
                server.log()
                        .lines()
                        .filter(l -> l.contains("\"type\":\"liberty_accesslog\""))
                        .toList();
        assertThat(requests).isNotEmpty();
        assertThat(requests)
                .allSatisfy(
                        l ->
                                assertThat(l)
                                        .doesNotContain("127.0.0.1")
                                        .doesNotContain("HeadlessChrome")
                                        .doesNotContain("an.quantri")
                                        .doesNotContain("?"));
    }

    private static void anAddressThatNobodyReachesIsRefused() throws SQLException {
        try (var office = OfficeServer.besideTheWire();
                var statement = office.createStatement()) {
            statement.execute(
                    "update setting set content = 'http://localhost:9080'"
                            + " where code = 'portal.address'");
        }
        server.start(NEXT_SECRET);
        assertThat(Startup.failure(server.behindTls())).contains("Máy chủ chưa khởi động được.");
        assertThat(server.log())
                .contains(
                        "The address of the portal is http://localhost:9080, which is not one over TLS");
    }
}
