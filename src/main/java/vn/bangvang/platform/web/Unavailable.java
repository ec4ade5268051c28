package vn.bangvang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells somebody to come again later: 503, when, and a sentence. */
public final class Unavailable {
    private Unavailable() {}

    /**
     * @param key of the sentence
     * @param seconds until it is worth trying again
     */
    public static void answer(
            HttpServletRequest request, HttpServletResponse response, String key, int seconds)
            throws IOException {
        request.setAttribute(
                ErrorPage.FAILURE,
                new Failures(
                        HttpServletResponse.SC_SERVICE_UNAVAILABLE, key, new Object[0], false));
        response.setHeader("Retry-After", String.valueOf(seconds));
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
