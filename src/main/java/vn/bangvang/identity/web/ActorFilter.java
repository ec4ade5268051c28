package vn.bangvang.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import vn.bangvang.identity.SignInService;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.access.Acting;

/** Makes the account of the session the actor of the request. */
public class ActorFilter extends HttpFilter {
    /** A session ends then, however busy it is. */
    private static final Duration LONGEST = Duration.ofHours(12);

    /** Pages on which the account does what it must do before anything else. */
    private static final Map<SignInService.First, String> PAGES =
            Map.of(
                    SignInService.First.PASSWORD, "/app/identity/password.xhtml",
                    SignInService.First.SECOND_FACTOR, "/app/identity/second-factor.xhtml");

    @Inject SessionStamps stamps;
    @Inject Clocks clocks;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(SessionMechanism.ACCOUNT) instanceof String account)) {
            chain.doFilter(request, response);
            return;
        }
        var since = (LocalDateTime) session.getAttribute(SessionMechanism.SINCE);
        if (since.plus(LONGEST).isBefore(clocks.now())) {
            session.invalidate();
            response.sendRedirect(request.getContextPath() + "/sign-in.xhtml");
            return;
        }
        var entry = stamps.entry(session, account);
        entry.ifPresent(e -> request.setAttribute(Hats.ENTRY, e));
        if (entry.isPresent() && hatIsGone(session, entry.get())) {
            session.removeAttribute(SessionMechanism.HAT);
            response.sendRedirect(request.getContextPath() + "/app/home.xhtml");
            return;
        }
        if (entry.isEmpty()) {
            session.invalidate();
            response.sendRedirect(request.getContextPath() + "/sign-in.xhtml");
            return;
        }
        var path = request.getServletPath();
        var first = PAGES.get(entry.get().first());
        if (path.startsWith("/app/") && first != null && !path.equals(first)) {
            response.sendRedirect(request.getContextPath() + first);
            return;
        }
        try {
            Acting.as(
                    entry.get().actor(),
                    () -> {
                        try {
                            chain.doFilter(request, response);
                            return null;
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        } catch (ServletException e) {
                            throw new WrappedServletException(e);
                        }
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (WrappedServletException e) {
            throw (ServletException) e.getCause();
        }
    }

    /** A role that ended while it was acted in alone: nobody goes on in the others unasked. */
    private static boolean hatIsGone(HttpSession session, SignInService.Entry entry) {
        return session.getAttribute(SessionMechanism.HAT) instanceof String hat
                && !hat.isEmpty()
                && entry.worn() == null;
    }

    private static final class WrappedServletException extends RuntimeException {
        WrappedServletException(ServletException cause) {
            super(cause);
        }
    }
}
