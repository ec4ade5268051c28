package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.text.Normalizer;

/** Everybody comes through one proxy that says who they are. */
final class BehindAProxy {
    /** Mistakes that one address may make. */
    private static final int FREE = 40;

    private static final String STRANGER = "203.0.113.200";

    private final HttpClient client = HttpClient.newHttpClient();
    private final OfficeServer server;
    private final FirstOffice office;

    BehindAProxy(OfficeServer server, FirstOffice office) {
        this.server = server;
        this.office = office;
    }

    /** One who goes on is shut out; the office, which comes the same way, is not. */
    void strangersShutOnlyThemselvesOut() {
        for (var i = 0; i < FREE; i++) {
            assertThat(signIn("khach." + i, "đoán", STRANGER)).contains("problem=wrong");
        }
        assertThat(signIn("khach", "đoán", STRANGER)).contains("problem=wait");
        // as a telephone types it: letters taken apart, a space at the end
        var typed = Normalizer.normalize(office.password("an.quantri"), Normalizer.Form.NFD) + " ";
        assertThat(signIn("an.quantri", typed, "198.51.100.7"))
                .startsWith("https://")
                .contains("/app/");
    }

    /** Where the answer leads. */
    private String signIn(String name, String password, String from) {
        try {
            var answer =
                    client.send(
                            Visitor.signIn(
                                            server.behindTls(),
                                            server.address().replaceAll("/$", ""),
                                            name,
                                            password)
                                    .header("X-Forwarded-For", from)
                                    .header("X-Forwarded-Proto", "https")
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());
            return answer.headers().firstValue("location").orElse("" + answer.statusCode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
