package vn.bangvang.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses a body that is larger than it may be before a byte of it is read. Pages take files; every
 * other address takes a small form. Bodies of unknown length are sent by no browser and taken
 * nowhere.
 */
public class UploadLimit extends HttpFilter {
    /** As the multipart configuration of the pages has it. */
    private static final long PAGE_BYTES = 11L * 1024 * 1024;

    private static final long FORM_BYTES = 8L * 1024;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var limit = StartGate.path(request).endsWith(".xhtml") ? PAGE_BYTES : FORM_BYTES;
        if (request.getContentLengthLong() > limit
                || request.getHeader("Transfer-Encoding") != null) {
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
