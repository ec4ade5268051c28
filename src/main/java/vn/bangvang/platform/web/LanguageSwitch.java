package vn.bangvang.platform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Switches between Vietnamese and English and goes back to the page. */
@WebServlet(name = "LanguageSwitch", urlPatterns = "/language")
public class LanguageSwitch extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var cookie =
                new Cookie(Language.COOKIE, "en".equals(request.getParameter("to")) ? "en" : "vi");
        cookie.setPath("/");
        cookie.setMaxAge(365 * 24 * 3600);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.sendRedirect(
                request.getContextPath() + LocalPath.of(request.getParameter("back"), "/"));
    }
}
