package vn.bangvang.news.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.bangvang.news.NewsService;
import vn.bangvang.platform.paper.Picture;
import vn.bangvang.platform.web.Query;

/**
 * Answers the picture of an item: at {@code /picture?item=} of a published one, at {@code
 * /app/picture?item=} of any for who works on it.
 */
@WebServlet({"/picture", "/app/picture"})
public class PictureServlet extends HttpServlet {
    @Inject NewsService news;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var slug = Query.text(request, "item");
        var inside = request.getServletPath().startsWith("/app/");
        var content = inside ? news.draftPicture(slug) : news.picture(slug);
        response.setContentType(Picture.MEDIA_TYPE);
        response.setHeader("Cache-Control", inside ? "no-store" : "public, max-age=86400");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
