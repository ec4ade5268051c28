package vn.bangvang.news.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.bangvang.news.NewsRow;
import vn.bangvang.news.NewsService;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.web.Query;

/** Backs {@code /app/news/list.xhtml}: every item, published or not. */
@Named
@RequestScoped
public class NewsListPage {
    private static final int SIZE = 50;

    @Inject NewsService service;
    @Inject HttpServletRequest request;

    private int number;
    private Page<NewsRow> items;

    @PostConstruct
    void open() {
        number = Math.max(1, Query.number(request, "page", 1));
        items = service.all(Slice.page(number, SIZE));
    }

    public Page<NewsRow> getItems() {
        return items;
    }

    public int getNumber() {
        return number;
    }

    public int getSize() {
        return SIZE;
    }
}
