package vn.bangvang.platform.web;

import jakarta.faces.render.ResponseStateManager;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import vn.bangvang.platform.PortalAddress;

/**
 * Refuses a post that another site sent, whatever token it carries: forms are taken from the
 * portal's address alone.
 */
public class SameOrigin extends HttpFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject PortalAddress portal;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod())) {
            if (isForm(request)) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            } else {
                chain.doFilter(request, response);
            }
        } else if (isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response);
        }
    }

    /**
     * Faces would take a form from an address too, which any other site can make a browser ask for.
     */
    private static boolean isForm(HttpServletRequest request) {
        return request.getParameterMap().containsKey(ResponseStateManager.VIEW_STATE_PARAM);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(
                ErrorPage.FAILURE,
                new Failures(
                        HttpServletResponse.SC_FORBIDDEN,
                        "platform.error.origin",
                        new Object[] {portal.get()},
                        false));
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private boolean isOwn(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !"same-origin".equals(site)) {
            return false;
        }
        var origin = request.getHeader("Origin");
        if (origin == null) {
            return site != null;
        }
        return origin.equals(portal.origin().orElseGet(() -> asked(request)));
    }

    /** Before the first set-up nobody has said where the program is reached. */
    private static String asked(HttpServletRequest request) {
        return URI.create(request.getRequestURL().toString())
                .resolve("/")
                .toString()
                .replaceAll("/$", "");
    }
}
