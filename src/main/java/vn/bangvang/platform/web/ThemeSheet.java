package vn.bangvang.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers the style sheet of the components. */
@WebServlet("/assets/theme.css")
public class ThemeSheet extends HttpServlet {
    @Inject Theme theme;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/css;charset=UTF-8");
        response.getOutputStream().write(theme.bytes());
    }
}
