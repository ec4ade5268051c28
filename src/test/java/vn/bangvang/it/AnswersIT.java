package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** What stands around the content of answers: cookies, policies, types, names of files. */
@RunAsClient
class AnswersIT extends DeployedTest {
    private static final String MARKUP = "Thử <script>alert(1)</script> \"><img src=x>";

    @ArquillianResource URL base;

    @Test
    void cookies_are_for_the_server_alone_and_for_no_other_site() throws Exception {
        var cookies = signIn().headers().allValues("set-cookie");

        assertThat(cookies).extracting(c -> c.split("=")[0]).contains("sid", "device");
        assertThat(cookies)
                .allSatisfy(
                        c ->
                                assertThat(c)
                                        .containsIgnoringCase("HttpOnly")
                                        .containsPattern("(?i)SameSite=(Lax|Strict)")
                                        .containsIgnoringCase("Path=/"));
    }

    @Test
    void pages_say_what_they_are_and_what_they_may_load() throws Exception {
        var signedIn = new Visitor(base.toString()).signedIn("cb.xa03", "bangvang-2017");
        for (var answer : List.of(open("honours.xhtml"), signedIn.open("app/home.xhtml"))) {
            var headers = answer.headers();
            assertThat(headers.firstValue("content-type"))
                    .hasValueSatisfying(t -> assertThat(t).matches("text/html; ?charset=UTF-8"));
            assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
            assertThat(headers.firstValue("x-frame-options")).hasValue("DENY");
            assertThat(headers.firstValue("referrer-policy")).hasValue("same-origin");
            assertThat(headers.firstValue("content-security-policy"))
                    .hasValueSatisfying(
                            policy ->
                                    assertThat(policy)
                                            .contains("default-src 'self'")
                                            .contains("object-src 'none'")
                                            .contains("base-uri 'none'")
                                            .contains("form-action 'self'")
                                            .contains("frame-ancestors 'none'")
                                            .doesNotContain("script-src 'unsafe"));
            assertThat(headers.firstValue("x-request-id")).isPresent();
        }
    }

    @Test
    void a_forged_state_of_a_page_is_the_askers_fault() {
        var officer = new Visitor(base.toString()).signedIn("cb.xa03", "bangvang-2017");
        for (var field : List.of("jakarta.faces.ViewState", "primefaces.nonce")) {
            for (var forged : List.of("abc'\"(", "x", "=")) {
                assertThat(
                                officer.post(base + "app/person/list.xhtml", Map.of(field, forged))
                                        .statusCode())
                        .as(field + " " + forged)
                        .isEqualTo(400);
            }
        }
    }

    @Test
    void a_number_that_a_proxy_gives_is_kept_and_anything_else_is_not() throws Exception {
        assertThat(numbered("0123456789abcdef")).isEqualTo("0123456789abcdef");
        for (var forged : List.of("short", "a b c d e f g h", "x".repeat(65), "<script>12345")) {
            assertThat(numbered(forged)).as(forged).matches("[0-9A-F]{8}");
        }
    }

    private String numbered(String given) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(base + "verify.xhtml"))
                                .header("X-Request-ID", given)
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("x-request-id")
                .orElseThrow();
    }

    @Test
    void downloads_are_files_and_never_pages() {
        var inspector = new Visitor(base.toString()).signedIn("thanhtra", "bangvang-2017");
        var page = inspector.open("app/audit/list.xhtml");
        var form =
                PostedForm.page(page.body(), base + "app/audit/list.xhtml")
                        .selectFirst("form[id=export]");

        var file =
                inspector.post(
                        PostedForm.address(form),
                        PostedForm.fields(form, form.selectFirst("[type=submit]")));

        var headers = file.headers();
        assertThat(headers.firstValue("content-type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("text/tab-separated-values"));
        assertThat(headers.firstValue("content-disposition"))
                .hasValue("attachment; filename=\"nhat-ky.tsv\"; filename*=UTF-8''nhat-ky.tsv");
        assertThat(headers.firstValue("content-security-policy"))
                .hasValue("default-src 'none'; frame-ancestors 'none'; sandbox");
        assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(headers.firstValue("cache-control"))
                .hasValueSatisfying(c -> assertThat(c).contains("no-store"));
    }

    @Test
    void markup_in_a_name_is_text_on_every_page_that_shows_it() {
        var officer = new Visitor(base.toString()).signedIn("cb.xa03", "bangvang-2017");
        var address = base + "app/person/person.xhtml";
        var form =
                PostedForm.page(officer.open("app/person/person.xhtml").body(), address)
                        .selectFirst("form[id=person]");
        var fields = PostedForm.fields(form, form.selectFirst("[id$=save]"));
        fields.putAll(
                Map.of("person:fullName", MARKUP, "person:title", MARKUP, "person:sex", "FEMALE"));

        var saved = officer.post(PostedForm.address(form), fields);

        assertThat(saved.uri().toString()).contains("code=CN");
        for (var shown :
                List.of(
                        saved,
                        officer.open(
                                "app/person/list.xhtml?q="
                                        + Visitor.encoded("thử <script>alert(1)")))) {
            assertThat(shown.body())
                    .contains("&lt;script&gt;alert(1)")
                    .doesNotContain("<script>alert(1)");
            assertThat(PostedForm.page(shown.body(), address).select("img[src=x]")).isEmpty();
        }
    }

    @Test
    void methods_and_folders_that_nobody_needs_answer_nothing() throws Exception {
        assertThat(raw("TRACE", "")).doesNotContain("HTTP/1.1 200");
        assertThat(raw("GET", "assets/")).containsPattern("HTTP/1.1 40[34]");
        assertThat(raw("GET", "WEB-INF/web.xml")).containsPattern("HTTP/1.1 40[34]");
        assertThat(raw("GET", "%57EB-INF/web.xml")).containsPattern("HTTP/1.1 40[034]");
    }

    private String raw(String method, String path) throws IOException {
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream()
                    .write(
                            "%s %s%s HTTP/1.1\r\nHost: %s\r\nOrigin: http://%s\r\nConnection: close\r\n\r\n"
                                    .formatted(
                                            method,
                                            base.getPath(),
                                            path,
                                            base.getAuthority(),
                                            base.getAuthority())
                                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpResponse<String> signIn() throws IOException, InterruptedException {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .build()
                .send(
                        Visitor.signIn(
                                        base.toString(),
                                        Visitor.origin(base.toString()),
                                        "cb.xa03",
                                        "bangvang-2017")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> open(String path) {
        return new Visitor(base.toString()).open(path);
    }
}
