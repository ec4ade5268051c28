package vn.bangvang.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.bangvang.identity.SignInService;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.web.LocalPath;

/**
 * Takes the sign-in form. A plain post, so that the browser's password manager works and no session
 * exists before.
 */
@WebServlet(name = "SignIn", urlPatterns = "/sign-in")
public class SignIn extends HttpServlet {
    private static final String HOME = "/app/home.xhtml";
    private static final int LONGEST = 128;

    @Inject SignInService service;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setCharacterEncoding("UTF-8");
        var name = Text.key(parameter(request, "name"));
        var password = parameter(request, "password");
        var to = LocalPath.of(request.getParameter("to"), HOME);
        try {
            service.check(name, password, request.getRemoteAddr());
        } catch (RuleViolation e) {
            response.sendRedirect(
                    request.getContextPath()
                            + "/sign-in.xhtml?problem="
                            + e.key().substring(e.key().lastIndexOf('.') + 1)
                            + "&to="
                            + URLEncoder.encode(to, StandardCharsets.UTF_8));
            return;
        }
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(SessionMechanism.ACCOUNT, name);
        session.setAttribute(SessionMechanism.STAMP, service.stamp(name));
        response.sendRedirect(request.getContextPath() + to);
    }

    private static String parameter(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null || value.length() > LONGEST ? "" : value;
    }
}
