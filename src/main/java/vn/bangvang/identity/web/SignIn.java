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
import java.util.Collections;
import vn.bangvang.identity.SecondFactorService;
import vn.bangvang.identity.SignInService;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.web.LocalPath;
import vn.bangvang.platform.web.Unavailable;

/**
 * Takes the sign-in form. A plain post, so that the browser's password manager works and no session
 * exists before.
 */
@WebServlet(name = "SignIn", urlPatterns = "/sign-in")
public class SignIn extends HttpServlet {
    private static final String HOME = "/app/home.xhtml";
    private static final String BUSY = "identity.signIn.busy";
    private static final int SECONDS = 5;
    private static final int LONGEST = 128;

    @Inject SignInService service;
    @Inject SecondFactorService factors;
    @Inject SignedIn signedIn;
    @Inject Devices devices;
    @Inject Clocks clocks;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setCharacterEncoding("UTF-8");
        var name = Text.key(parameter(request, "name"));
        var password = parameter(request, "password");
        var to = LocalPath.of(request.getParameter("to"), HOME);
        try {
            service.check(name, password, request.getRemoteAddr(), devices.of(request));
        } catch (RuleViolation e) {
            if (e.key().equals(BUSY)) {
                Unavailable.answer(request, response, BUSY, SECONDS);
                return;
            }
            response.sendRedirect(
                    request.getContextPath()
                            + "/sign-in.xhtml?problem="
                            + e.key().substring(e.key().lastIndexOf('.') + 1)
                            + "&to="
                            + URLEncoder.encode(to, StandardCharsets.UTF_8));
            return;
        }
        var session = emptied(request.getSession(true));
        request.changeSessionId();
        session.setAttribute(SessionMechanism.SINCE, clocks.now());
        if (factors.isOn(name)) {
            session.setAttribute(SessionMechanism.WAITING, name);
            session.setAttribute(SessionMechanism.STAMP, service.stamp(name));
            response.sendRedirect(
                    request.getContextPath()
                            + "/sign-in-code.xhtml?to="
                            + URLEncoder.encode(to, StandardCharsets.UTF_8));
            return;
        }
        signedIn.as(name, session, request, response);
        response.sendRedirect(request.getContextPath() + to);
    }

    /**
     * Nothing of who was signed in here before stays. The session is not ended: Liberty would end
     * the new one with it.
     */
    private static HttpSession emptied(HttpSession session) {
        Collections.list(session.getAttributeNames()).forEach(session::removeAttribute);
        return session;
    }

    private static String parameter(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null || value.length() > LONGEST * 2 ? "" : Text.typed(value);
    }
}
