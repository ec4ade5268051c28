package vn.bangvang.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import vn.bangvang.platform.Measures;
import vn.bangvang.platform.RequestNumber;

/** Numbers every request, and measures how long pages take. */
public class NumberedRequests extends HttpFilter {
    static final String HEADER = "X-Request-ID";

    @Inject Measures measures;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(HEADER, RequestNumber.begin(request.getHeader(HEADER)));
        var begun = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            // the number stays for the page of an error, which the server asks for after this
            if (response.getStatus() < HttpServletResponse.SC_MULTIPLE_CHOICES) {
                measures.took(StartGate.path(request), Duration.ofNanos(System.nanoTime() - begun));
            }
        }
    }
}
