package vn.bangvang.news.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import vn.bangvang.news.NewsRow;
import vn.bangvang.news.NewsService;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.web.Query;

/** Backs {@code /index.xhtml}: published news, found by words and by day. */
@Named
@RequestScoped
public class PortalPage {
    private static final int SIZE = 10;

    @Inject NewsService service;
    @Inject HttpServletRequest request;

    private String words;
    private LocalDate day;
    private int number;
    private Page<NewsRow> news;

    @PostConstruct
    void open() {
        words = Query.text(request, "q");
        day = Query.day(request, "day");
        number = Math.max(1, Query.number(request, "page", 1));
        news = service.published(words, day, null, Slice.page(number, SIZE));
    }

    public Page<NewsRow> getNews() {
        return news;
    }

    public String getWords() {
        return words;
    }

    public String getDay() {
        return day == null ? "" : day.toString();
    }

    public boolean isNarrowed() {
        return !words.isEmpty() || day != null;
    }

    public int getNumber() {
        return number;
    }

    public int getSize() {
        return SIZE;
    }

    public String getHref() {
        return "?" + Query.part("q", words) + Query.part("day", getDay());
    }
}
