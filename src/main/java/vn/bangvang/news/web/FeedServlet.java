package vn.bangvang.news.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers {@code /feed.xml}, {@code /sitemap.xml} and {@code /robots.txt}. */
@WebServlet(
        name = "FeedServlet",
        urlPatterns = {"/feed.xml", "/sitemap.xml", "/robots.txt"})
public class FeedServlet extends HttpServlet {
    @Inject Feeds feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!feeds.isAddressed() && !request.getServletPath().equals("/robots.txt")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        switch (request.getServletPath()) {
            case "/feed.xml" -> answer(response, "application/rss+xml", feeds.news());
            case "/sitemap.xml" -> answer(response, "application/xml", feeds.pages());
            default -> answer(response, "text/plain", feeds.robots());
        }
    }

    private static void answer(HttpServletResponse response, String type, String text)
            throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
