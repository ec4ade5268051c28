package vn.bangvang.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import vn.bangvang.identity.SignInService;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.draft.DraftService;

/** Ends the session, clears what the browser kept and forgets what was typed and not saved. */
@WebServlet(name = "SignOut", urlPatterns = "/sign-out")
public class SignOut extends HttpServlet {
    @Inject SignInService signIn;
    @Inject DraftService drafts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var session = request.getSession(false);
        if (session != null) {
            try {
                forgetDrafts(session);
            } finally {
                session.invalidate();
            }
        }
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.sendRedirect(request.getContextPath() + "/");
    }

    private void forgetDrafts(HttpSession session) {
        if (session.getAttribute(SessionMechanism.ACCOUNT) instanceof String account) {
            signIn.entry(account, (Integer) session.getAttribute(SessionMechanism.STAMP), null)
                    .ifPresent(
                            entry ->
                                    Acting.as(
                                            entry.actor(),
                                            () -> {
                                                drafts.forgetAll();
                                                return null;
                                            }));
        }
    }
}
