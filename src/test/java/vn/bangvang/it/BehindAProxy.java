package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.util.stream.IntStream;

/** Everybody comes through one proxy that says who they are. */
final class BehindAProxy {
    private static final int STRANGERS = 40;

    private final HttpClient client = HttpClient.newHttpClient();
    private final OfficeServer server;
    private final FirstOffice office;

    BehindAProxy(OfficeServer server, FirstOffice office) {
        this.server = server;
        this.office = office;
    }

    /** Each stranger makes two mistakes; the office, which comes the same way, is not shut out. */
    void strangersShutOnlyThemselvesOut() {
        SideBySide.each(
                IntStream.range(0, STRANGERS).boxed().toList(),
                i -> {
                    for (var mistake = 0; mistake < 2; mistake++) {
                        assertThat(signIn("khach." + i, "đoán", "203.0.113." + i))
                                .contains("problem=wrong");
                    }
                });
        // as a telephone types it: letters taken apart, a space at the end
        var typed = Normalizer.normalize(office.password("an.quantri"), Normalizer.Form.NFD) + " ";
        assertThat(signIn("an.quantri", typed, "198.51.100.7"))
                .startsWith("https://")
                .contains("/app/");
        System.out.println(
                "MEASURED "
                        + STRANGERS
                        + " strangers, two mistakes each, through one proxy: office in");
        var last = "";
        for (var i = 0; i < STRANGERS + 1; i++) {
            last = signIn("khach.khac." + i, "đoán", "203.0.113.200");
        }
        assertThat(last).as("one who goes on is shut out").contains("problem=wait");
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
