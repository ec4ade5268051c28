package vn.bangvang.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Needs;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.Text;

/** What editors and publishers do with news, and what citizens read. */
@ApplicationScoped
@Transactional
public class NewsService {
    @Inject NewsItems items;
    @Inject Acting acting;
    @Inject Clocks clocks;

    @Needs(Permission.NEWS_READ)
    public List<NewsRow> all() {
        return items.all();
    }

    @Needs(Permission.NEWS_READ)
    public NewsCard item(String slug) {
        return items.with(slug).card();
    }

    /**
     * @return the address of the new item
     */
    @Needs(Permission.NEWS_WRITE)
    public String write(@Valid NewsForm form) {
        var base = Text.slug(form.title());
        var slug = base;
        for (var n = 2; items.find(slug).isPresent(); n++) {
            slug = base + "-" + n;
        }
        items.add(new NewsItem(slug, form, acting.actor().account()));
        return slug;
    }

    @Needs(Permission.NEWS_WRITE)
    public void edit(String slug, int version, @Valid NewsForm form) {
        var item = items.with(slug);
        item.mustStillBe(version);
        item.become(form, acting.actor().account());
    }

    @Needs(Permission.NEWS_WRITE)
    public void propose(String slug, int version) {
        var item = items.with(slug);
        item.mustStillBe(version);
        item.propose();
    }

    /** Approves and publishes; never by the one who wrote it. */
    @Needs(Permission.NEWS_PUBLISH)
    public void publish(String slug, int version) {
        var item = items.with(slug);
        item.mustStillBe(version);
        item.publish(acting.actor().account(), clocks.now());
    }

    @Needs(Permission.NEWS_PUBLISH)
    public void sendBack(String slug, int version) {
        var item = items.with(slug);
        item.mustStillBe(version);
        item.sendBack();
    }

    @Needs(Permission.NEWS_PUBLISH)
    public void withdraw(String slug, int version) {
        var item = items.with(slug);
        item.mustStillBe(version);
        item.withdraw();
    }

    /** Published items, newest first, found by words without tones and by day. */
    @Needs(Permission.PUBLIC)
    public Page<NewsRow> published(String words, LocalDate day, String without, Slice slice) {
        return items.published(words, day, without, slice);
    }

    @Needs(Permission.PUBLIC)
    public NewsCard read(String slug) {
        return items.find(slug)
                .map(NewsItem::card)
                .filter(n -> n.state() == NewsState.PUBLISHED)
                .orElseThrow(() -> new NotFound("news " + slug));
    }
}
