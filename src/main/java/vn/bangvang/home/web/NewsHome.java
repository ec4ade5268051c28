package vn.bangvang.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.bangvang.home.web.Section.Line;
import vn.bangvang.news.NewsRow;
import vn.bangvang.news.NewsService;
import vn.bangvang.news.NewsState;
import vn.bangvang.news.visit.ReadCount;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Show;

/** Of editors and publishers: figures that no item tells yet, drafts, what waits for approval. */
@RequestScoped
class NewsHome {
    @Inject NewsService news;
    @Inject Acting acting;
    @Inject Messages messages;
    @Inject Show show;

    private static final int MOST = 5;

    List<Section> sections() {
        var actor = acting.actor();
        if (!actor.may(Permission.NEWS_WRITE) && !actor.may(Permission.NEWS_PUBLISH)) {
            return List.of();
        }
        var sections = new ArrayList<Section>();
        if (actor.may(Permission.NEWS_PUBLISH)) {
            sections.add(of(NewsState.PROPOSED, "home.news.waiting", "home.news.waiting.none"));
        }
        if (actor.may(Permission.NEWS_WRITE)) {
            sections.add(
                    of(NewsState.DRAFT, "home.news.drafts", "home.news.drafts.none")
                            .then("home.news.figures", "report/year.xhtml"));
        }
        sections.add(of(NewsState.PUBLISHED, "home.news.published", "home.news.published.none"));
        return sections;
    }

    private Section of(NewsState state, String title, String none) {
        var items = news.all(state, new Slice(0, MOST)).rows();
        var reads =
                state == NewsState.PUBLISHED
                        ? news.reads(items.stream().map(NewsRow::slug).toList())
                        : Map.<String, ReadCount>of();
        return Section.of(
                title,
                none,
                items.stream()
                        .map(
                                n ->
                                        Line.of(
                                                n.title(),
                                                state == NewsState.PUBLISHED
                                                        ? shown(n, reads.get(n.slug()))
                                                        : n.author(),
                                                "news/item.xhtml?id=" + n.slug()))
                        .toList());
    }

    private String shown(NewsRow item, ReadCount reads) {
        var when = show.moment(item.shownAt());
        var times = show.number(reads.times());
        return reads.since() == null
                ? messages.of("home.news.read", when, times)
                : messages.of("home.news.readSince", when, times, show.date(reads.since()));
    }
}
