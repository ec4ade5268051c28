package vn.bangvang.news.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import vn.bangvang.identity.web.AccountNames;
import vn.bangvang.news.NewsRow;
import vn.bangvang.news.NewsService;
import vn.bangvang.news.NewsState;
import vn.bangvang.platform.web.ListColumn;
import vn.bangvang.platform.web.ListModel;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Query;
import vn.bangvang.platform.web.Show;

/** Backs {@code /app/news/list.xhtml}: every item, published or not. */
@Named
@ViewScoped
public class NewsListPage implements Serializable {
    @Inject NewsService service;
    @Inject AccountNames names;
    @Inject Messages messages;
    @Inject Show show;
    @Inject HttpServletRequest request;

    private NewsState state;
    private ListModel<NewsRow> items;

    public void load() {
        state = Query.choice(request, "state", NewsState.class, null);
        items =
                new ListModel<>(
                        request,
                        Query.part("state", state == null ? "" : state),
                        Set.of("title", "shownAt"),
                        slice -> service.all(state, slice),
                        NewsRow::slug,
                        "tin-tuc",
                        List.of(
                                new ListColumn<>("news.form.title", 60, NewsRow::title),
                                new ListColumn<>(
                                        "news.form.kind", 20, n -> messages.name(n.kind())),
                                new ListColumn<>(
                                        "news.list.state", 16, n -> messages.name(n.state())),
                                new ListColumn<>(
                                        "news.list.writer", 26, n -> names.name(n.writtenBy())),
                                new ListColumn<>(
                                        "news.list.shown", 18, n -> show.moment(n.shownAt()))));
    }

    public ListModel<NewsRow> getItems() {
        return items;
    }

    public NewsState getState() {
        return state;
    }

    public NewsState[] getStates() {
        return NewsState.values();
    }
}
