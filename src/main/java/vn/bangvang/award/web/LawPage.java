package vn.bangvang.award.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.bangvang.award.CatalogueService;
import vn.bangvang.award.LawCard;
import vn.bangvang.award.LawForm;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.SourceStatus;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/award/law.xhtml}: one row of law, its history, and a proposal to change it. */
@Named
@ViewScoped
public class LawPage implements Serializable {
    @Inject CatalogueService service;
    @Inject Clocks clocks;
    @Inject Notices notices;

    private String code;
    private LawCard card;
    private List<LawCard> history = List.of();
    private LocalDate from;
    private LocalDate to;
    private BigDecimal amount;
    private String mode;
    private String article;
    private SourceStatus status;

    public void load() {
        card = service.law(code);
        history = service.history(code);
        from = clocks.today();
        to = card.row().to();
        amount = card.row().amount();
        mode = card.row().mode();
        article = card.row().article();
        status = card.row().status();
    }

    public String propose() {
        var row = card.row();
        var proposal =
                service.propose(
                        new LawForm(
                                row.kind(),
                                row.rule(),
                                row.award(),
                                row.subject(),
                                from,
                                to,
                                amount,
                                mode == null || mode.isBlank() ? null : mode,
                                article,
                                status,
                                row.branch()));
        notices.done("award.law.proposed", proposal);
        return "/app/award/law.xhtml?faces-redirect=true&code=" + code;
    }

    public LawCard getCard() {
        return card;
    }

    public List<LawCard> getHistory() {
        return history;
    }

    public SourceStatus[] getStatuses() {
        return SourceStatus.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public SourceStatus getStatus() {
        return status;
    }

    public void setStatus(SourceStatus status) {
        this.status = status;
    }
}
