package vn.bangvang.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import vn.bangvang.platform.web.SecurityHeaders;

/**
 * Tells the container who the session belongs to, and sends visitors of signed-in pages to the
 * sign-in page. The session holds the account's name only; what it may do is read anew each time.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {
    static final String ACCOUNT = "account";
    static final String STAMP = "stamp";

    /** Key of the role that the account chose to act in alone. */
    static final String HAT = "hat";

    /** When the account signed in, UTC. */
    static final String SINCE = "since";

    /** Name of the account whose password was right and whose code is still missing. */
    static final String WAITING = "waiting";

    private static final Set<String> GROUPS = Set.of("user");

    /** Whether somebody is signed in at this browser. */
    public static boolean isSignedIn(HttpSession session) {
        return session.getAttribute(ACCOUNT) != null;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(ACCOUNT) instanceof String account) {
            return context.notifyContainerAboutLogin(account, GROUPS);
        }
        if (context.isProtected()) {
            return toSignIn(request, response);
        }
        return context.doNothing();
    }

    private static AuthenticationStatus toSignIn(
            HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var back = request.getServletPath() + query;
        var target =
                request.getContextPath()
                        + "/sign-in.xhtml?to="
                        + URLEncoder.encode(back, StandardCharsets.UTF_8);
        SecurityHeaders.apply(request, response);
        response.setHeader("Content-Security-Policy", SecurityHeaders.NO_SCRIPT);
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml");
                response.setCharacterEncoding("UTF-8");
                response.getWriter()
                        .write(
                                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response>"
                                        + "<redirect url=\""
                                        + target.replace("&", "&amp;")
                                        + "\"/></partial-response>");
            } else {
                response.sendRedirect(target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
