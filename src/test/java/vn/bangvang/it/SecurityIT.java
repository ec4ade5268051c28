package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** What the program answers to those who do not use a browser as people do. */
@RunAsClient
class SecurityIT extends DeployedTest {
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

    @ArquillianResource URL base;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    @Test
    void every_answer_carries_the_security_headers() throws Exception {
        for (var path :
                List.of(
                        "",
                        "sign-in.xhtml",
                        "honours.xhtml",
                        "assets/style.css",
                        "assets/icon.svg",
                        "assets/fonts/be-vietnam-pro-latin-400-normal.woff2",
                        "no-such-page",
                        "no-such-page.xhtml",
                        "item.xhtml?id=none",
                        "app/home.xhtml")) {
            var answer = get(path);
            assertThat(answer.headers().map())
                    .as(path)
                    .containsKeys(
                            "x-content-type-options",
                            "x-frame-options",
                            "referrer-policy",
                            "content-security-policy",
                            "cross-origin-opener-policy");
            assertThat(answer.headers().map())
                    .as(path)
                    .doesNotContainKeys("x-powered-by", "server");
        }
    }

    @Test
    void public_pages_make_no_session_and_set_no_cookie() throws Exception {
        for (var path :
                List.of("", "index.xhtml", "sign-in.xhtml", "honours.xhtml", "verify.xhtml")) {
            assertThat(get(path).headers().allValues("set-cookie")).as(path).isEmpty();
        }
    }

    @Test
    void errors_answer_with_their_status_and_tell_what_to_do_without_any_class_name()
            throws Exception {
        var missing = get("no-such-page");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("Không tìm thấy nội dung này.");
        assertThat(get("item.xhtml?id=none").statusCode()).isEqualTo(404);

        signIn("cb.xa03", "bangvang-2017");
        var forbidden = get("app/audit/list.xhtml");
        assertThat(forbidden.statusCode()).isEqualTo(403);
        assertThat(forbidden.body()).contains("không có quyền").doesNotContain("at vn.");
        assertThat(get("app/dossier/dossier.xhtml?code=HS-2017-0001").statusCode()).isEqualTo(403);
        assertThat(get("app/dossier/dossier.xhtml?code=nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void signed_in_pages_lead_strangers_to_the_sign_in_page_and_back() throws Exception {
        var answer = get("app/dossier/list.xhtml?q=a");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElseThrow())
                .endsWith("sign-in.xhtml?to=%2Fapp%2Fdossier%2Flist.xhtml%3Fq%3Da");
    }

    @Test
    void the_session_is_new_after_signing_in_and_gone_after_signing_out() throws Exception {
        signIn("cb.xa03", "bangvang-2017");
        var first = session();
        signIn("cb.xa03", "bangvang-2017");

        assertThat(session()).isNotEqualTo(first);
        assertThat(get("app/home.xhtml").headers().firstValue("cache-control"))
                .hasValueSatisfying(v -> assertThat(v).contains("no-store"));
        post("sign-out", "", origin());
        assertThat(get("app/home.xhtml").statusCode()).isEqualTo(302);
    }

    @Test
    void forged_missing_and_foreign_posts_change_nothing() throws Exception {
        signIn("cb.xa03", "bangvang-2017");
        var page = get("app/dossier/list.xhtml").body();
        var state = VIEW_STATE.matcher(page);
        assertThat(state.find()).isTrue();
        var button = Pattern.compile("name=\"(owed:[^\"]*start)\"").matcher(page);
        assertThat(button.find()).isTrue();
        var form = "owed_SUBMIT=1&owed=owed&" + button.group(1) + "=x&jakarta.faces.ViewState=";

        assertThat(
                        post(
                                        "app/dossier/list.xhtml",
                                        form + encoded(state.group(1)),
                                        "https://evil.example")
                                .statusCode())
                .isEqualTo(403);
        post("app/dossier/list.xhtml", form + "forged", origin());
        post("app/dossier/list.xhtml", "owed_SUBMIT=1&" + button.group(1) + "=x", origin());

        assertThat(get("app/dossier/list.xhtml").body()).contains(button.group(1));
    }

    @Test
    void guessing_a_password_shuts_the_door_for_a_while() throws Exception {
        for (var i = 0; i < 5; i++) {
            assertThat(signIn("cb.khong-co", "sai mật khẩu " + i)).contains("problem=wrong");
        }

        assertThat(signIn("cb.khong-co", "bangvang-2017")).contains("problem=wait");
        try (var connection = ItDatabase.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from sign_in_failure");
        }
    }

    @Test
    void a_hundred_megabytes_are_refused_and_the_server_stays_well() throws Exception {
        signIn("cb.xa01", "bangvang-2017");
        var body = HttpRequest.BodyPublishers.ofByteArray(new byte[100 * 1024 * 1024]);
        var request =
                HttpRequest.newBuilder(uri("app/dossier/import.xhtml?dossier=HS-2017-0001"))
                        .version(HttpClient.Version.HTTP_1_1)
                        .header("Origin", origin())
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(body)
                        .build();
        int status;
        try {
            status = client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
        } catch (IOException closedWhileSending) {
            status = 413;
        }

        assertThat(status).isEqualTo(413);
        assertThat(get("app/home.xhtml").statusCode()).isEqualTo(200);
    }

    @Test
    void bodies_that_are_too_large_are_refused_whether_or_not_they_say_how_large_they_are()
            throws Exception {
        signIn("cb.xa01", "bangvang-2017");
        var import_ = "app/dossier/import.xhtml?dossier=HS-2017-0001";
        var file = "multipart/form-data; boundary=x";
        var form = "application/x-www-form-urlencoded";

        assertThat(raw(import_, file, "Content-Length: " + 11_600_000, "")).startsWith("413");
        assertThat(raw("sign-in", form, "Content-Length: 9000", "a=" + "b".repeat(8998)))
                .startsWith("413");
        var chunk = "2000\r\n" + "a".repeat(0x2000) + "\r\n";
        assertThat(raw(import_, file, "Transfer-Encoding: chunked", chunk.repeat(20)))
                .startsWith("413")
                .contains("Tệp gửi lên quá lớn");
        assertThat(raw("sign-in", form, "Transfer-Encoding: chunked", chunk.repeat(2)))
                .startsWith("413");
        assertThat(get("app/home.xhtml").statusCode()).isEqualTo(200);
        System.out.println("MEASURED bodies over 11 MB, chunked, over 8 KB to the sign-in: 413");
    }

    /** Status and page of a post that no browser makes; the body may break off. */
    private String raw(String path, String type, String length, String body) throws IOException {
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            var head =
                    "POST %s%s HTTP/1.1\r\nHost: %s\r\nOrigin: %s\r\nCookie: sid=%s\r\nContent-Type: %s\r\n%s\r\nConnection: close\r\n\r\n"
                            .formatted(
                                    base.getPath(),
                                    path,
                                    base.getAuthority(),
                                    origin(),
                                    session(),
                                    type,
                                    length);
            try {
                socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
                socket.shutdownOutput();
            } catch (IOException closedWhileSending) {
                assertThat(length).contains("chunked");
            }
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.substring(answer.indexOf(' ') + 1);
        }
    }

    @Test
    void forms_are_taken_from_the_address_of_the_portal_alone() throws Exception {
        var form = "name=cb.xa01&password=bangvang-2017";
        assertThat(post("sign-in", form, origin()).statusCode()).isEqualTo(302);
        for (var other :
                List.of(
                        "http://localhost",
                        "https://" + base.getAuthority(),
                        "http://evil.example:" + base.getPort(),
                        "null")) {
            var answer = post("sign-in", form, other);
            assertThat(answer.statusCode()).as(other).isEqualTo(403);
            assertThat(answer.body()).contains(origin());
        }
        // a name that an attacker points at the server: its pages are of the same origin
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream()
                    .write(
                            ("POST %ssign-in HTTP/1.1\r\nHost: evil.example\r\nOrigin: http://evil.example\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s")
                                    .formatted(base.getPath(), form.length(), form)
                                    .getBytes(StandardCharsets.UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void a_form_in_an_address_is_no_form() throws Exception {
        signIn("cb.xa03", "bangvang-2017");
        var state = VIEW_STATE.matcher(get("app/dossier/list.xhtml").body());
        assertThat(state.find()).isTrue();

        assertThat(
                        get("app/dossier/list.xhtml?owed_SUBMIT=1&jakarta.faces.ViewState="
                                        + encoded(state.group(1)))
                                .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_way_back_that_climbs_out_is_no_request() throws Exception {
        for (var back : List.of("/../x", "/%2e%2e/x", "/app/../../x", "/%zz", "/%2g")) {
            assertThat(get("language?to=en&back=" + encoded(back)).statusCode())
                    .as(back)
                    .isEqualTo(400);
        }
        var answer = get("language?to=en&back=/../../x");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().map()).containsKey("content-security-policy");
        assertThat(answer.body()).contains("The request could not be read");
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals("sid"))
                .map(c -> c.getValue())
                .findFirst()
                .orElseThrow();
    }

    /**
     * @return where the answer leads
     */
    private String signIn(String name, String password) throws Exception {
        return post("sign-in", "name=" + encoded(name) + "&password=" + encoded(password), origin())
                .headers()
                .firstValue("location")
                .orElse("");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form, String origin) throws Exception {
        return client.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Origin", origin)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create(base + path);
    }

    private String origin() {
        return "http://" + base.getAuthority();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
