package vn.bangvang.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.document.DocumentFormat;

/** Answers what a page previews, to its own session alone, at {@code /app/preview}. */
@WebServlet("/app/preview")
public class PreviewServlet extends HttpServlet {
    @Inject PreviewedPaper paper;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (paper.content() == null) {
            throw new NotFound("preview");
        }
        Download.inside(response, "xem-truoc.pdf", DocumentFormat.PDF.mediaType());
        response.getOutputStream().write(paper.content());
    }
}
