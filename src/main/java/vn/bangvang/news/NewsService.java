package vn.bangvang.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.bangvang.news.correction.CorrectionCard;
import vn.bangvang.news.correction.CorrectionForm;
import vn.bangvang.news.correction.CorrectionState;
import vn.bangvang.news.correction.NewsCorrection;
import vn.bangvang.news.visit.ReadCount;
import vn.bangvang.news.visit.Visits;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.WrongState;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.paper.Files;
import vn.bangvang.platform.paper.Picture;

/** What editors and publishers do with news, and what citizens read. */
@ApplicationScoped
@Transactional
public class NewsService {
    @Inject NewsItems items;
    @Inject Files files;
    @Inject Visits visits;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /** Items of a state, of any for {@code null}, the newest first. */
    @Needs(Permission.NEWS_READ)
    public Page<NewsRow> all(NewsState state, Slice slice) {
        return items.all(state, slice);
    }

    /** How often items were read, by their slugs. */
    @Needs(Permission.NEWS_READ)
    public Map<String, ReadCount> reads(Collection<String> slugs) {
        return visits.reads(slugs);
    }

    /**
     * A month with the days on which items were shown.
     *
     * @param wanted {@code null} for the last month that has any
     */
    @Needs(Permission.PUBLIC)
    public Optional<NewsMonth> month(YearMonth wanted) {
        var days = new TreeSet<LocalDate>();
        items.shown().forEach(at -> days.add(Clocks.dayOf(at)));
        if (days.isEmpty()) {
            return Optional.empty();
        }
        var month = wanted == null ? YearMonth.from(days.last()) : wanted;
        var before = days.lower(month.atDay(1));
        var after = days.higher(month.atEndOfMonth());
        return Optional.of(
                new NewsMonth(
                        month,
                        days.subSet(month.atDay(1), true, month.atEndOfMonth(), true),
                        before == null ? null : YearMonth.from(before),
                        after == null ? null : YearMonth.from(after)));
    }

    /** How many items are in a state; corrections that wait for approval are counted as items. */
    @Needs(Permission.NEWS_READ)
    public long count(NewsState state) {
        return items.count(state);
    }

    @Needs(Permission.NEWS_READ)
    public NewsCard item(String slug) {
        return items.with(slug).card();
    }

    /**
     * @return the address of the new item
     */
    @Needs(value = Permission.NEWS_WRITE, once = true)
    public String write(@Valid NewsForm form) {
        mustBePast(form);
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
        mustBePast(form);
        item.rewrite(form, acting.actor().account());
    }

    /** Shows a picture with the item, made small; a published item keeps what it has. */
    @Needs(Permission.NEWS_WRITE)
    public void illustrate(
            String slug,
            int version,
            String fileName,
            byte[] content,
            @NotBlank @Size(max = 200) String alt) {
        var item = items.with(slug);
        item.mustStillBe(version);
        var kept = files.keep(Picture.of(fileName, content));
        item.show(new NewsPicture(kept, alt), acting.actor().account());
    }

    @Needs(Permission.NEWS_WRITE)
    public void removePicture(String slug, int version) {
        var item = items.with(slug);
        item.mustStillBe(version);
        item.show(null, acting.actor().account());
    }

    /** The picture of a published item, JPEG. */
    @Needs(Permission.PUBLIC)
    public byte[] picture(String slug) {
        var item = items.find(slug).filter(NewsItem::isPublished);
        return item.map(NewsItem::picture)
                .map(p -> files.read(p.sha256()))
                .orElseThrow(() -> new NotFound("picture of " + slug));
    }

    /** The picture of an item of any state, for who works on it. */
    @Needs(Permission.NEWS_READ)
    public byte[] draftPicture(String slug) {
        var shown = items.with(slug).picture();
        if (shown == null) {
            throw new NotFound("picture of " + slug);
        }
        return files.read(shown.sha256());
    }

    private void mustBePast(NewsForm form) {
        if (form.dated() != null && Clocks.utc(form.dated()).isAfter(clocks.now())) {
            throw new RuleViolation("news.dated.future");
        }
    }

    /** Every correction of an item, oldest first, also those that were not published. */
    @Needs(Permission.NEWS_READ)
    public List<CorrectionCard> corrections(String slug) {
        return items.corrections(slug).stream().map(NewsCorrection::card).toList();
    }

    /** Proposes how a published item is to read; one proposal at a time. */
    @Needs(value = Permission.NEWS_WRITE, once = true)
    public void correct(String slug, int version, @Valid CorrectionForm form) {
        var item = items.with(slug);
        item.mustStillBe(version);
        var card = item.card();
        if (card.state() != NewsState.PUBLISHED) {
            throw new WrongState("news.state.wrong", card.form().title(), card.state());
        }
        if (corrections(slug).stream().anyMatch(c -> c.state() == CorrectionState.PROPOSED)) {
            throw new RuleViolation("news.correction.open");
        }
        items.add(new NewsCorrection(item, form, acting.actor().account(), clocks.now()));
    }

    /** Publishes a correction at the item's address; never by the one who wrote it. */
    @Needs(Permission.NEWS_PUBLISH)
    public void publishCorrection(String slug, long correction, int version) {
        var found = items.correction(slug, correction);
        found.mustStillBe(version);
        found.publish(acting.actor().account(), clocks.now());
    }

    @Needs(Permission.NEWS_PUBLISH)
    public void dropCorrection(String slug, long correction, int version) {
        var found = items.correction(slug, correction);
        found.mustStillBe(version);
        found.drop();
    }

    /** Corrections that readers are told of, oldest first. */
    @Needs(Permission.PUBLIC)
    public List<CorrectionCard> told(String slug) {
        return items.corrections(read(slug).slug()).stream()
                .map(NewsCorrection::card)
                .filter(c -> c.state() == CorrectionState.PUBLISHED)
                .toList();
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

    /** Published items, newest first. */
    @Needs(Permission.PUBLIC)
    public Page<NewsRow> published(NewsWanted wanted, Slice slice) {
        return items.published(wanted, slice);
    }

    @Needs(Permission.PUBLIC)
    public NewsCard read(String slug) {
        return items.find(slug)
                .map(NewsItem::card)
                .filter(n -> n.state() == NewsState.PUBLISHED)
                .orElseThrow(() -> new NotFound("news " + slug));
    }
}
