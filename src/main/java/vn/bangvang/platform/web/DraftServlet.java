package vn.bangvang.platform.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.bangvang.platform.draft.DraftService;

/**
 * Where pages keep what is typed, at {@code /app/draft?place=}: POST keeps the fields, GET answers
 * them with their moment or 204, DELETE forgets them.
 */
@WebServlet(DraftServlet.ADDRESS)
public class DraftServlet extends HttpServlet {
    static final String ADDRESS = "/app/draft";

    @Inject DraftService drafts;
    @Inject Show show;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var draft = drafts.of(Query.text(request, "place"));
        if (draft.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType("application/json");
        try (var json = Json.createWriter(response.getOutputStream())) {
            json.writeObject(
                    Json.createObjectBuilder()
                            .add("at", show.moment(draft.get().at()))
                            .add("fields", draft.get().fields())
                            .build());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        drafts.keep(Query.text(request, "place"), request.getParameter("fields"));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        drafts.forget(Query.text(request, "place"));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
