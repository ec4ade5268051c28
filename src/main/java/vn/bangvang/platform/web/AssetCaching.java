package vn.bangvang.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Styles and scripts under an address that names what they hold are kept for a year, and fonts,
 * which never change under their name.
 */
public class AssetCaching extends HttpFilter {
    @Inject Assets assets;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = StartGate.path(request);
        if (path.endsWith(".woff2") || assets.isCurrent(path, request.getParameter("v"))) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
        chain.doFilter(request, response);
    }
}
