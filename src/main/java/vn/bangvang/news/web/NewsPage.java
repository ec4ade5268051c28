package vn.bangvang.news.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.bangvang.news.NewsCard;
import vn.bangvang.news.NewsForm;
import vn.bangvang.news.NewsKind;
import vn.bangvang.news.NewsRow;
import vn.bangvang.news.NewsService;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/news/list.xhtml} and {@code /app/news/item.xhtml}. */
@Named
@ViewScoped
public class NewsPage implements Serializable {
    private static final String LIST = "/app/news/list.xhtml?faces-redirect=true";

    @Inject NewsService service;
    @Inject Acting acting;
    @Inject Notices notices;

    private String slug;
    private NewsCard card;
    private String title;
    private String body;
    private String author;
    private NewsKind kind = NewsKind.NOTICE;

    public void load() {
        if (slug != null) {
            card = service.item(slug);
            title = card.form().title();
            body = card.form().body();
            author = card.form().author();
            kind = card.form().kind();
        } else {
            author = acting.actor().displayName();
        }
    }

    public List<NewsRow> getRows() {
        return service.all();
    }

    public String save() {
        var year = card == null ? null : card.form().year();
        var form = new NewsForm(title, body, author, kind, year);
        if (card == null) {
            slug = service.write(form);
        } else {
            service.edit(slug, card.version(), form);
        }
        notices.done("news.saved");
        return here();
    }

    public String propose() {
        service.propose(slug, card.version());
        notices.done("news.proposed");
        return here();
    }

    public String publish() {
        service.publish(slug, card.version());
        notices.done("news.published");
        return LIST;
    }

    public String sendBack() {
        service.sendBack(slug, card.version());
        notices.done("news.sentBack");
        return LIST;
    }

    public String withdraw() {
        service.withdraw(slug, card.version());
        notices.done("news.withdrawn");
        return LIST;
    }

    private String here() {
        return "/app/news/item.xhtml?faces-redirect=true&id=" + slug;
    }

    /** Whether the card is in the state; for views. */
    public boolean is(String state) {
        return card != null && card.state().name().equals(state);
    }

    public NewsKind[] getKinds() {
        return NewsKind.values();
    }

    public NewsCard getCard() {
        return card;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = author;
    }

    public NewsKind getKind() {
        return kind;
    }

    public void setKind(NewsKind kind) {
        this.kind = kind;
    }
}
