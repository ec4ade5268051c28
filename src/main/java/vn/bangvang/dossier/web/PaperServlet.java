package vn.bangvang.dossier.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.bangvang.dossier.paper.PaperContent;
import vn.bangvang.dossier.paper.PaperService;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.Query;

/**
 * Answers a paper at {@code /app/paper?code=}: what a browser shows by itself to be shown inside a
 * page of the program, anything else as a file.
 */
@WebServlet("/app/paper")
public class PaperServlet extends HttpServlet {
    @Inject PaperService papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(response, papers.read(Query.text(request, "code")));
    }

    /** Answers a paper that the actor may read. */
    public static void answer(HttpServletResponse response, PaperContent paper) throws IOException {
        if (PaperContent.isShown(paper.mediaType())) {
            Download.inside(response, paper.fileName(), paper.mediaType());
        } else {
            Download.head(response, "attachment", paper.fileName(), paper.mediaType());
        }
        response.getOutputStream().write(paper.content());
    }
}
