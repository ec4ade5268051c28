package vn.bangvang.council.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.bangvang.council.agenda.CaseFileService;
import vn.bangvang.dossier.web.PaperServlet;
import vn.bangvang.platform.web.Query;

/**
 * Answers a paper of a case at {@code /app/case-paper?session=&case=&code=} to those who vote on
 * it.
 */
@WebServlet("/app/case-paper")
public class CasePaperServlet extends HttpServlet {
    @Inject CaseFileService files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PaperServlet.answer(
                response,
                files.paper(
                        Query.text(request, "session"),
                        Query.key(request, "case"),
                        Query.text(request, "code")));
    }
}
