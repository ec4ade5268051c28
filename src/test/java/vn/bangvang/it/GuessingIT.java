package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody guesses passwords, from elsewhere and in great number. */
@RunAsClient
class GuessingIT extends DeployedTest {
    private static final String RIGHT = "bangvang-2017";

    @ArquillianResource URL base;

    /** Doors that these tests shut would stay shut for others. */
    @AfterEach
    void openTheDoors() throws SQLException {
        try (var connection = ItDatabase.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from sign_in_failure");
        }
    }

    @Test
    void of_thirty_guesses_at_once_five_are_compared() {
        var client = client();
        var answers =
                IntStream.range(0, 30)
                        .mapToObj(i -> client.sendAsync(guess("cb.vt02", "doan " + i, ""), body()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .map(GuessingIT::outcome)
                        .toList();

        System.out.println(
                "MEASURED 30 guesses at once: "
                        + answers.stream().filter("wrong"::equals).count()
                        + " compared");
        assertThat(answers).hasSize(30).containsOnly("wrong", "wait");
        assertThat(answers.stream().filter("wrong"::equals)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void guesses_from_elsewhere_do_not_shut_the_owner_out_of_the_own_device() throws Exception {
        var owner = client();
        assertThat(outcome(owner.send(guess("cb.vt02", RIGHT, ""), body()))).isEqualTo("in");

        var stranger = client();
        for (var i = 0; i < 6; i++) {
            stranger.send(guess("cb.vt02", "doan " + i, ""), body());
        }

        assertThat(outcome(stranger.send(guess("cb.vt02", RIGHT, ""), body()))).isEqualTo("wait");
        assertThat(outcome(owner.send(guess("cb.vt02", RIGHT, ""), body()))).isEqualTo("in");
        for (var i = 0; i < 6; i++) {
            owner.send(guess("cb.vt02", "quen " + i, ""), body());
        }
        assertThat(outcome(owner.send(guess("cb.vt02", RIGHT, ""), body())))
                .as("the device's own door")
                .isEqualTo("wait");
    }

    @Test
    void a_forged_address_evades_no_door() throws Exception {
        var client = client();
        var last = "";
        for (var i = 0; i < 42; i++) {
            last = outcome(client.send(guess("khong.co." + i, "doan", "203.0.113." + i), body()));
        }

        assertThat(last).isEqualTo("wait");
    }

    @Test
    void unknown_names_and_tries_at_a_shut_door_stand_in_the_trail() throws Exception {
        var unknown = told("unknown account");
        var throttled = told("throttled");
        var client = client();
        for (var i = 0; i < 8; i++) {
            client.send(guess("khong.co", "doan " + i, ""), body());
        }

        assertThat(told("unknown account")).isEqualTo(unknown + 5);
        assertThat(told("throttled")).as("once while it is shut").isEqualTo(throttled + 1);
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private static HttpResponse.BodyHandler<String> body() {
        return HttpResponse.BodyHandlers.ofString();
    }

    private HttpRequest guess(String name, String password, String forwardedFor) {
        var request =
                Visitor.signIn(base.toString(), Visitor.origin(base.toString()), name, password);
        if (!forwardedFor.isEmpty()) {
            request.header("X-Forwarded-For", forwardedFor);
        }
        return request.build();
    }

    private static String outcome(HttpResponse<String> answer) {
        var to = answer.headers().firstValue("location").orElse("");
        if (to.contains("/app/")) {
            return "in";
        }
        return to.replaceAll(".*problem=(\\w+).*", "$1");
    }

    private static int told(String detail) throws SQLException {
        try (var connection = ItDatabase.connect();
                var statement =
                        connection.prepareStatement(
                                "select count(*) from audit_entry where action = 'REFUSED'"
                                        + " and after_ like ?")) {
            statement.setString(1, "%" + detail + "%");
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
