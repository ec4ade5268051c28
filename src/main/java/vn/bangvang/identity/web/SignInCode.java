package vn.bangvang.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;
import vn.bangvang.identity.SecondFactorService;
import vn.bangvang.identity.SignInService;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.web.LocalPath;

/** Takes the code of the second factor from who has just typed the right password. */
@WebServlet(name = "SignInCode", urlPatterns = "/sign-in-code")
public class SignInCode extends HttpServlet {
    private static final String HOME = "/app/home.xhtml";

    /** How long the right password waits for its code. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Inject SignInService signIn;
    @Inject SecondFactorService factors;
    @Inject SignedIn signedIn;
    @Inject Clocks clocks;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var to = LocalPath.of(request.getParameter("to"), HOME);
        var session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(SessionMechanism.WAITING) instanceof String account)
                || isOver(session, account)) {
            response.sendRedirect(request.getContextPath() + "/sign-in.xhtml");
            return;
        }
        try {
            factors.check(account, request.getParameter("code"));
        } catch (RuleViolation e) {
            response.sendRedirect(
                    request.getContextPath()
                            + "/sign-in-code.xhtml?problem="
                            + e.key().substring(e.key().lastIndexOf('.') + 1)
                            + "&to="
                            + URLEncoder.encode(to, StandardCharsets.UTF_8));
            return;
        }
        session.removeAttribute(SessionMechanism.WAITING);
        request.changeSessionId();
        signedIn.as(account, session, request, response);
        response.sendRedirect(request.getContextPath() + to);
    }

    /** Too late, or the account has another password or no second factor by now. */
    private boolean isOver(HttpSession session, String account) {
        return !(session.getAttribute(SessionMechanism.SINCE) instanceof LocalDateTime since)
                || since.plus(PATIENCE).isBefore(clocks.now())
                || !Objects.equals(
                        session.getAttribute(SessionMechanism.STAMP), signIn.stamp(account))
                || !factors.isOn(account);
    }
}
