package vn.bangvang.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.bangvang.platform.draft.DraftService;

/**
 * Refuses a body that is larger than it may be before a byte of it is read. Pages take files; every
 * other address takes a small form. Bodies of unknown length are sent by no browser and taken
 * nowhere.
 */
public class UploadLimit extends HttpFilter {
    /** As the multipart configuration of the pages has it. */
    private static final long PAGE_BYTES = 11L * 1024 * 1024;

    private static final long FORM_BYTES = 8L * 1024;

    /** A draft as a browser sends it: up to nine bytes a letter. */
    private static final long DRAFT_BYTES = 9L * DraftService.LONGEST;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var limit = limit(StartGate.path(request));
        if (request.getContentLengthLong() > limit
                || request.getHeader("Transfer-Encoding") != null) {
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static long limit(String path) {
        if (path.endsWith(".xhtml")) {
            return PAGE_BYTES;
        }
        return path.equals(DraftServlet.ADDRESS) ? DRAFT_BYTES : FORM_BYTES;
    }
}
