package vn.bangvang.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import vn.bangvang.platform.Start;

/**
 * Answers 503 to everybody until the program has started, with a page that says so and when to come
 * again.
 */
public class StartGate extends HttpFilter {
    private static final Map<Start.State, Failures> CLOSED =
            Map.of(
                    Start.State.STARTING, failure("platform.error.starting"),
                    Start.State.FAILED, failure("platform.error.notStarted"));
    private static final Map<Start.State, String> SECONDS =
            Map.of(Start.State.STARTING, "5", Start.State.FAILED, "60");

    @Inject Start start;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var state = start.state();
        if (state == Start.State.READY || path(request).startsWith("/assets/")) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(ErrorPage.FAILURE, CLOSED.get(state));
        response.setHeader("Retry-After", SECONDS.get(state));
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /** What is asked for, decoded and normalised by the server, whichever servlet serves it. */
    public static String path(HttpServletRequest request) {
        var rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }

    private static Failures failure(String key) {
        return new Failures(HttpServletResponse.SC_SERVICE_UNAVAILABLE, key, new Object[0], false);
    }
}
