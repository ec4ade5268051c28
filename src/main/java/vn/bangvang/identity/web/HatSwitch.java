package vn.bangvang.identity.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets an account act in one of its roles alone, or in all again; begins at the home, for the page
 * shown may not be for that role. It only ever narrows: what is not held gives nothing.
 */
@WebServlet(name = "HatSwitch", urlPatterns = "/hat")
public class HatSwitch extends HttpServlet {
    private static final int LONGEST = 100;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var session = request.getSession(false);
        var hat = request.getParameter("hat");
        if (session != null && hat != null && hat.length() <= LONGEST) {
            session.setAttribute(SessionMechanism.HAT, hat);
        }
        response.sendRedirect(request.getContextPath() + "/app/home.xhtml");
    }
}
