package vn.bangvang.it;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/** Waits as a visitor does for a server that says when to come again. */
final class Startup {
    private static final Logger LOG = Logger.getLogger(Startup.class.getName());
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final String FAILED = "60";

    private Startup() {}

    /** Returns when the program answers at the address. */
    static void await(String address) {
        var answer = answer(address);
        if (answer.statusCode() == 503) {
            throw new IllegalStateException(answer.body());
        }
    }

    /** What a program that does not start says of it. */
    static String failure(String address) {
        var answer = answer(address);
        if (answer.statusCode() != 503) {
            throw new IllegalStateException("It has started: " + answer);
        }
        return answer.body();
    }

    /** The first answer of a program that is no longer starting. */
    private static HttpResponse<String> answer(String address) {
        var request = HttpRequest.newBuilder(URI.create(address + "verify.xhtml")).build();
        var client = HttpClient.newHttpClient();
        var begun = System.nanoTime();
        try {
            while (System.nanoTime() - begun < LONGEST.toNanos()) {
                var later = "1";
                try {
                    var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                    later = answer.headers().firstValue("Retry-After").orElse("1");
                    var starting = answer.statusCode() == 503 && !later.equals(FAILED);
                    if (answer.statusCode() != 404 && !starting) {
                        return answer;
                    }
                } catch (ConnectException e) {
                    LOG.fine("nobody listens yet");
                }
                TimeUnit.SECONDS.sleep(Long.parseLong(later));
            }
            throw new IllegalStateException("The program did not start at " + address);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
