package vn.bangvang.it;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody who asks the program for pages without a browser. */
public final class Visitor {
    private final String base;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    /**
     * @param base address of the program, with a slash at its end
     */
    public Visitor(String base) {
        this.base = base;
    }

    /** The visitor, signed in. */
    public Visitor signedIn(String account, String password) {
        var answer = ask(signIn(base, origin(base), account, password));
        if (!answer.uri().getPath().endsWith("/app/home.xhtml")) {
            throw new IllegalStateException(account + " was led to " + answer.uri());
        }
        return this;
    }

    /**
     * The form by which somebody signs in, as a browser posts it.
     *
     * @param base address of the program, with a slash at its end
     * @param origin of the page on which it was filled in
     */
    public static HttpRequest.Builder signIn(
            String base, String origin, String account, String password) {
        return posted(base + "sign-in", origin, Map.of("name", account, "password", password));
    }

    private static HttpRequest.Builder posted(
            String address, String origin, Map<String, String> fields) {
        var form =
                fields.entrySet().stream()
                        .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
                        .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(address))
                .header("Origin", origin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    /** As a browser names the site of an address. */
    public static String origin(String base) {
        return "http://" + URI.create(base).getAuthority();
    }

    public HttpResponse<String> open(String path) {
        return ask(HttpRequest.newBuilder(URI.create(base + path)));
    }

    /** Posts a form as a browser does; redirects are followed. */
    HttpResponse<String> post(String address, Map<String, String> fields) {
        return ask(posted(address, origin(base), fields));
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
