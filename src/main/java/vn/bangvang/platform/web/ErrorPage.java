package vn.bangvang.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import vn.bangvang.platform.Vocabulary;

/** The page for everything that went wrong. Plain, so that nothing in it can fail in its turn. */
@WebServlet(name = "ErrorPage", urlPatterns = "/error")
public class ErrorPage extends HttpServlet {
    static final String FAILURE = "vn.bangvang.failure";

    private static final Map<Integer, String> KEYS =
            Map.of(
                    400, "platform.error.bad",
                    403, "platform.error.forbidden",
                    404, "platform.error.missing",
                    413, "platform.error.large");

    private static final String HTML =
            """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="UTF-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>%s</title><link rel="stylesheet" href="%s/assets/style.css"/></head>
            <body class="error-page"><main><h1>%s</h1><p>%s</p><p class="hint">%s</p>
            <p><a class="button" href="%s/">%s</a></p></main></body></html>
            """;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var locale = Language.of(request);
        var failure = failure(request);
        response.setStatus(failure.status());
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        if (failure.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE
                && !response.containsHeader("Retry-After")) {
            response.setHeader("Retry-After", "5");
        }
        var title = new Vocabulary(locale).of("platform.error.title", failure.status());
        response.getWriter()
                .write(
                        HTML.formatted(
                                locale.getLanguage(),
                                title,
                                request.getContextPath(),
                                title,
                                escape(text(locale, failure)),
                                new Vocabulary(locale)
                                        .of(
                                                "platform.error.number",
                                                response.getHeader(NumberedRequests.HEADER)),
                                request.getContextPath(),
                                new Vocabulary(locale).of("platform.error.home")));
    }

    private static Failures failure(HttpServletRequest request) {
        if (request.getAttribute(FAILURE) instanceof Failures known) {
            return known;
        }
        var status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : HttpServletResponse.SC_NOT_FOUND;
        var error = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                && error instanceof Throwable t) {
            return Failures.of(t, "POST".equals(request.getMethod()));
        }
        return new Failures(
                status, KEYS.getOrDefault(status, "platform.error.other"), new Object[0], false);
    }

    private static String text(Locale locale, Failures failure) {
        return new Vocabulary(locale).of(failure.key(), failure.args());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
