package vn.bangvang.platform.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.record.Progress;

/**
 * Tells how far the long work of the account is, at {@code /app/progress}: how many rows of how
 * many are written and the sentence that says so, or 204 when none runs.
 */
@WebServlet(ProgressServlet.ADDRESS)
public class ProgressServlet extends HttpServlet {
    static final String ADDRESS = "/app/progress";

    @Inject Acting acting;
    @Inject Messages messages;
    @Inject Show show;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var share = Progress.of(acting.actor().account());
        if (share.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        var written = share.get().written();
        var total = share.get().total();
        response.setContentType("application/json");
        try (var json = Json.createWriter(response.getOutputStream())) {
            json.writeObject(
                    Json.createObjectBuilder()
                            .add("written", written)
                            .add("total", total)
                            .add(
                                    "text",
                                    messages.of(
                                            "platform.progress",
                                            show.number(written),
                                            show.number(total)))
                            .build());
        }
    }
}
