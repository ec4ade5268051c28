package vn.bangvang.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import vn.bangvang.platform.start.Start;

/**
 * Answers 503 to everybody until the program has started and while its database is away, with a
 * page that says so and when to come again.
 */
public class StartGate extends HttpFilter {
    private static final Map<Start.State, Closed> CLOSED =
            Map.of(
                    Start.State.STARTING, new Closed("platform.error.starting", 5),
                    Start.State.FAILED, new Closed("platform.error.notStarted", 60),
                    Start.State.AWAY, new Closed("platform.error.away", 5));

    /** What is said while the gate is closed, and when to come again. */
    private record Closed(String key, int seconds) {}

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
        var closed = CLOSED.get(state);
        Unavailable.answer(request, response, closed.key(), closed.seconds());
    }

    /** What is asked for, decoded and normalised by the server, whichever servlet serves it. */
    public static String path(HttpServletRequest request) {
        var rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }
}
