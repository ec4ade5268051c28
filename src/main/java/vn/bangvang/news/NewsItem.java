package vn.bangvang.news;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.WrongState;
import vn.bangvang.platform.record.Unrecorded;
import vn.bangvang.platform.record.Versioned;

/**
 * A news item (tin bài) of the portal: written by one, proposed, approved and thereby published by
 * another; it can be withdrawn, never deleted.
 */
@Entity
@Table(name = "news_item")
public class NewsItem extends Versioned {
    private String slug;
    private String title;

    @Column(name = "title_key")
    @Unrecorded
    private String titleKey;

    private String body;

    @Column(name = "body_key")
    @Unrecorded
    private String bodyKey;

    private String author;

    @Enumerated(EnumType.STRING)
    private NewsKind kind;

    private Integer year;

    private String picture;

    @Column(name = "picture_alt")
    private String pictureAlt;

    @Enumerated(EnumType.STRING)
    private NewsState state = NewsState.DRAFT;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "published_at")
    private LocalDateTime publishedAt;

    /** UTC; the moment that readers see. */
    @Column(name = "shown_at")
    private LocalDateTime shownAt;

    protected NewsItem() {}

    NewsItem(String slug, NewsForm form, String account) {
        this.slug = slug;
        rewrite(form, account);
    }

    /** Whoever writes last is the writer and cannot approve it. */
    final void rewrite(NewsForm form, String account) {
        mustBe(NewsState.DRAFT, NewsState.PROPOSED);
        writtenBy = account;
        say(form.text());
        kind = form.kind();
        year = form.year();
        shownAt = form.dated() == null ? null : Clocks.utc(form.dated());
        state = NewsState.DRAFT;
    }

    /** Shows a picture, or none for {@code null}; who does is the writer. */
    void show(NewsPicture shown, String account) {
        mustBe(NewsState.DRAFT, NewsState.PROPOSED);
        writtenBy = account;
        picture = shown == null ? null : shown.sha256();
        pictureAlt = shown == null ? null : Text.clean(shown.alt());
        state = NewsState.DRAFT;
    }

    NewsPicture picture() {
        return picture == null ? null : new NewsPicture(picture, pictureAlt);
    }

    boolean isPublished() {
        return state == NewsState.PUBLISHED;
    }

    private void say(NewsText text) {
        title = Text.clean(text.title());
        titleKey = Text.key(title);
        body = text.body().strip();
        bodyKey = Text.key(body);
        author = Text.clean(text.author());
    }

    public NewsText text() {
        return new NewsText(title, body, author);
    }

    /** What a correction makes of a published item. */
    public void corrected(NewsText text) {
        mustBe(NewsState.PUBLISHED);
        say(text);
    }

    void propose() {
        mustBe(NewsState.DRAFT);
        state = NewsState.PROPOSED;
    }

    void publish(String account, LocalDateTime now) {
        mustBe(NewsState.PROPOSED);
        if (account.equals(writtenBy)) {
            throw new RuleViolation("news.publish.own");
        }
        approvedBy = account;
        publishedAt = now;
        shownAt = shownAt == null ? now : shownAt;
        state = NewsState.PUBLISHED;
    }

    void sendBack() {
        mustBe(NewsState.PROPOSED);
        state = NewsState.DRAFT;
    }

    void withdraw() {
        mustBe(NewsState.PUBLISHED);
        state = NewsState.WITHDRAWN;
    }

    private void mustBe(NewsState... allowed) {
        for (var one : allowed) {
            if (state == one) {
                return;
            }
        }
        throw new WrongState("news.state.wrong", title, state);
    }

    String slug() {
        return slug;
    }

    NewsCard card() {
        return new NewsCard(
                slug,
                version(),
                new NewsForm(
                        title,
                        body,
                        author,
                        kind,
                        year,
                        shownAt == null ? null : Clocks.local(shownAt)),
                state,
                writtenBy,
                approvedBy,
                shownAt,
                picture());
    }
}
