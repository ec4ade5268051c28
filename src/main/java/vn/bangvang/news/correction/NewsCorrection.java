package vn.bangvang.news.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.bangvang.news.NewsItem;
import vn.bangvang.news.NewsText;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.WrongState;
import vn.bangvang.platform.record.Versioned;

/**
 * A correction (đính chính) of a published item: written by one, published by another; what stood
 * there before is kept.
 */
@Entity
@Table(name = "news_correction")
public class NewsCorrection extends Versioned {
    @ManyToOne
    @JoinColumn(name = "item_id")
    private NewsItem item;

    private String title;
    private String body;
    private String author;
    private String note;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private LocalDateTime writtenAt;

    @Enumerated(EnumType.STRING)
    private CorrectionState state = CorrectionState.PROPOSED;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "published_at")
    private LocalDateTime publishedAt;

    @Column(name = "before_title")
    private String beforeTitle;

    @Column(name = "before_body")
    private String beforeBody;

    @Column(name = "before_author")
    private String beforeAuthor;

    protected NewsCorrection() {}

    public NewsCorrection(NewsItem item, CorrectionForm form, String account, LocalDateTime now) {
        this.item = item;
        title = Text.clean(form.title());
        body = form.body().strip();
        author = Text.clean(form.author());
        note = Text.clean(form.note());
        writtenBy = account;
        writtenAt = now;
    }

    public void publish(String account, LocalDateTime now) {
        mustBeOpen();
        if (account.equals(writtenBy)) {
            throw new RuleViolation("news.publish.own");
        }
        var before = item.text();
        beforeTitle = before.title();
        beforeBody = before.body();
        beforeAuthor = before.author();
        item.corrected(new NewsText(title, body, author));
        approvedBy = account;
        publishedAt = now;
        state = CorrectionState.PUBLISHED;
    }

    public void drop() {
        mustBeOpen();
        state = CorrectionState.DROPPED;
    }

    private void mustBeOpen() {
        if (state != CorrectionState.PROPOSED) {
            throw new WrongState("news.correction.closed", title);
        }
    }

    public CorrectionCard card() {
        return new CorrectionCard(
                id(),
                version(),
                new CorrectionForm(title, body, author, note),
                writtenBy,
                state,
                publishedAt,
                beforeTitle == null ? null : new NewsText(beforeTitle, beforeBody, beforeAuthor));
    }
}
