package vn.bangvang.setup.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.bangvang.platform.web.StartGate;
import vn.bangvang.setup.SetupToken;

/** Leads everybody to the first set-up while it waits; afterwards its page is not there. */
public class SetupGate extends HttpFilter {
    private static final String PAGE = "/setup.xhtml";

    @Inject SetupToken token;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = StartGate.path(request);
        if (path.equals(PAGE) && !token.isOpen()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (token.isOpen()
                && !path.equals(PAGE)
                && !path.startsWith("/assets/")
                && !path.equals("/language")) {
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(request.getContextPath() + PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
