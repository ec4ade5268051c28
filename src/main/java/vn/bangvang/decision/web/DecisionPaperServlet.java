package vn.bangvang.decision.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.bangvang.decision.DecisionService;
import vn.bangvang.platform.document.DocumentFormat;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.Query;

/** Answers a decision, or its draft, as PDF at {@code /app/decision-paper?code=}. */
@WebServlet("/app/decision-paper")
public class DecisionPaperServlet extends HttpServlet {
    @Inject DecisionService decisions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var code = Query.text(request, "code");
        var content = decisions.paper(code, DocumentFormat.PDF);
        Download.inside(response, "quyet-dinh-" + code + ".pdf", DocumentFormat.PDF.mediaType());
        response.getOutputStream().write(content);
    }
}
