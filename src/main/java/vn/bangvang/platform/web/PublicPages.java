package vn.bangvang.platform.web;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import vn.bangvang.platform.PublicVisit;

/**
 * Keeps public pages public: they make no session and send no cookie, whatever Faces would like,
 * and browsers may keep them for a short while. What many ask for is drawn once and kept in the
 * server.
 */
public class PublicPages extends HttpFilter {
    /** Pages that many ask for. */
    private static final Set<String> KEPT =
            Set.of(
                    "/",
                    "/index.xhtml",
                    "/item.xhtml",
                    "/honours.xhtml",
                    "/feed.xml",
                    "/sitemap.xml");

    /** What they can be asked for by a link; what somebody typed is looked for each time. */
    private static final Set<String> LINKED =
            Set.of("id", "page", "kind", "year", "award", "day", "month", "unit");

    private static final int LONGEST_QUERY = 200;

    @Inject RenderedPages rendered;
    @Inject Event<PublicVisit> visits;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = StartGate.path(request);
        var isPage = path.endsWith(".xhtml") || KEPT.contains(path);
        if (!isPage || path.startsWith("/app/") || path.startsWith("/jakarta.faces.resource/")) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=" + RenderedPages.FRESH.toSeconds());
        response.setHeader("Vary", "Cookie, Accept-Encoding");
        if (isKept(request)) {
            kept(request, response, chain);
        } else {
            chain.doFilter(new WithoutSession(request), new WithoutCookies(response));
        }
        if (response.getStatus() == HttpServletResponse.SC_OK) {
            visits.fire(
                    new PublicVisit(
                            request.getRemoteAddr(),
                            request.getHeader("User-Agent"),
                            path,
                            request.getParameter("id")));
        }
    }

    private static boolean isKept(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getMethod().equals("GET")
                // a part of a page is no page
                && request.getHeader("Faces-Request") == null
                && KEPT.contains(StartGate.path(request))
                && (query == null || query.length() <= LONGEST_QUERY)
                && LINKED.containsAll(request.getParameterMap().keySet());
    }

    private void kept(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var key =
                "%s %s?%s"
                        .formatted(
                                Language.of(request),
                                StartGate.path(request),
                                request.getQueryString());
        var found = rendered.find(key);
        if (found.isPresent()) {
            found.get().send(request, response);
            return;
        }
        var before = rendered.changes();
        var aside = new DrawnAside(new WithoutCookies(response));
        chain.doFilter(new WithoutSession(request), aside);
        if (!aside.isAnswered()) {
            var page = RenderedPage.of(response.getContentType(), aside.body());
            rendered.keep(key, page, before);
            page.send(request, response);
        }
    }

    private static final class WithoutSession extends HttpServletRequestWrapper {
        WithoutSession(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession() {
            return getSession(false);
        }

        @Override
        public HttpSession getSession(boolean create) {
            return super.getSession(false);
        }
    }

    private static final class WithoutCookies extends HttpServletResponseWrapper {
        WithoutCookies(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addCookie(Cookie cookie) {
            // public pages set none
        }

        @Override
        public void sendError(int status) throws IOException {
            setHeader("Cache-Control", "no-store");
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            setHeader("Cache-Control", "no-store");
            super.sendError(status, message);
        }
    }
}
