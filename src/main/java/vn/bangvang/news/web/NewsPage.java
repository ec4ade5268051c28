package vn.bangvang.news.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.bangvang.news.NewsCard;
import vn.bangvang.news.NewsForm;
import vn.bangvang.news.NewsKind;
import vn.bangvang.news.NewsService;
import vn.bangvang.news.correction.CorrectionCard;
import vn.bangvang.news.correction.CorrectionForm;
import vn.bangvang.news.correction.CorrectionState;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.record.StaleData;
import vn.bangvang.platform.web.EditConflict;
import vn.bangvang.platform.web.ListFile;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Show;

/** Backs {@code /app/news/list.xhtml} and {@code /app/news/item.xhtml}. */
@Named
@ViewScoped
public class NewsPage implements Serializable {
    private static final String LIST = "/app/news/list.xhtml?faces-redirect=true";

    @Inject NewsService service;
    @Inject Acting acting;
    @Inject Notices notices;
    @Inject Messages messages;
    @Inject Show show;

    private String slug;
    private NewsCard card;
    private EditConflict conflict;
    private String title;
    private String body;
    private String author;
    private NewsKind kind = NewsKind.NOTICE;
    private LocalDateTime dated;
    private String note;
    private transient Part file;
    private String alt;
    private List<CorrectionCard> corrections = List.of();

    public void load() {
        if (slug != null) {
            card = service.item(slug);
            title = card.form().title();
            body = card.form().body();
            author = card.form().author();
            kind = card.form().kind();
            dated = card.form().dated();
            corrections = new ArrayList<>(service.corrections(slug));
        } else {
            author = acting.actor().displayName();
        }
    }

    public String correct() {
        service.correct(slug, card.version(), new CorrectionForm(title, body, author, note));
        notices.done("news.correction.proposed");
        return here();
    }

    public String publish(CorrectionCard correction) {
        service.publishCorrection(slug, correction.id(), correction.version());
        notices.done("news.correction.published");
        return here();
    }

    public String drop(CorrectionCard correction) {
        service.dropCorrection(slug, correction.id(), correction.version());
        notices.done("news.correction.dropped");
        return here();
    }

    /** Corrections of the item, oldest first. */
    public List<CorrectionCard> getCorrections() {
        return corrections;
    }

    /** The one that waits for approval, or {@code null}. */
    public CorrectionCard getOpenCorrection() {
        return corrections.stream()
                .filter(c -> c.state() == CorrectionState.PROPOSED)
                .findFirst()
                .orElse(null);
    }

    public String save() {
        var year = card == null ? null : card.form().year();
        var form = new NewsForm(title, body, author, kind, year, dated);
        if (card == null) {
            slug = service.write(form);
        } else {
            try {
                service.edit(slug, card.version(), form);
            } catch (StaleData changed) {
                meet(form, service.item(slug));
                return null;
            }
        }
        notices.done("news.saved");
        return here();
    }

    /** Saves over what somebody else saved meanwhile. */
    public String keepMine() {
        conflict = null;
        return save();
    }

    private void meet(NewsForm mine, NewsCard saved) {
        var opened = card.form();
        var theirs = saved.form();
        card = saved;
        conflict = EditConflict.between(fields(), opened, mine, theirs);
        title = EditConflict.merged(opened.title(), mine.title(), theirs.title());
        body = EditConflict.merged(plain(opened.body()), plain(mine.body()), plain(theirs.body()));
        author = EditConflict.merged(opened.author(), mine.author(), theirs.author());
        kind = EditConflict.merged(opened.kind(), mine.kind(), theirs.kind());
        dated = EditConflict.merged(opened.dated(), mine.dated(), theirs.dated());
    }

    /** Browsers end lines in a way of their own. */
    private static String plain(String text) {
        return text.replace("\r", "");
    }

    /** Whether the writer may still change the item. */
    public boolean isOpen() {
        return card == null || is("DRAFT") || is("PROPOSED");
    }

    private List<EditConflict.Field<NewsForm>> fields() {
        return List.of(
                new EditConflict.Field<>("news.form.title", NewsForm::title),
                new EditConflict.Field<>("news.form.kind", f -> messages.name(f.kind())),
                new EditConflict.Field<>("news.form.author", NewsForm::author),
                new EditConflict.Field<>("news.form.body", f -> plain(f.body())),
                new EditConflict.Field<>(
                        "news.form.dated",
                        f ->
                                f.dated() == null
                                        ? ""
                                        : show.date(f.dated().toLocalDate())
                                                + " "
                                                + f.dated().toLocalTime()));
    }

    /** {@code null} while nobody else has changed the item. */
    public EditConflict getConflict() {
        return conflict;
    }

    /** Takes the chosen file as the picture of the item. */
    public String illustrate() {
        if (file == null || file.getSize() == 0) {
            notices.warn("platform.noFile");
        } else {
            service.illustrate(
                    slug, card.version(), file.getSubmittedFileName(), ListFile.bytes(file), alt);
            notices.done("news.picture.kept");
        }
        return here();
    }

    public String removePicture() {
        service.removePicture(slug, card.version());
        notices.done("news.picture.removed");
        return here();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getAlt() {
        return alt;
    }

    public void setAlt(String alt) {
        this.alt = alt;
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

    public LocalDateTime getDated() {
        return dated;
    }

    public void setDated(LocalDateTime dated) {
        this.dated = dated;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
