package vn.bangvang.award.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.bangvang.award.Award;
import vn.bangvang.award.LawKind;
import vn.bangvang.award.LawRow;
import vn.bangvang.award.Subject;
import vn.bangvang.award.law.CatalogueService;
import vn.bangvang.award.law.LawCard;
import vn.bangvang.award.law.LawForm;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.SourceStatus;
import vn.bangvang.platform.web.Notices;

/**
 * Backs {@code /app/award/law.xhtml}: one row of law, its history, and a proposal to change it; or,
 * without a code, a proposal of a row that there is none of yet.
 */
@Named
@ViewScoped
public class LawPage implements Serializable {
    @Inject CatalogueService service;
    @Inject Clocks clocks;
    @Inject Notices notices;

    private String code;
    private LawCard card;
    private List<LawCard> history = List.of();
    private LawKind kind = LawKind.CONDITION;
    private String rule;
    private String award;
    private Subject subject;
    private String branch;
    private LocalDate from;
    private LocalDate to;
    private BigDecimal amount;
    private String mode;
    private String article;
    private SourceStatus status;

    public void load() {
        from = clocks.today();
        if (code == null) {
            status = SourceStatus.MEMORY;
            return;
        }
        card = service.law(code);
        history = service.history(code);
        kind = card.row().kind();
        rule = card.row().rule();
        award = card.row().award();
        subject = card.row().subject();
        branch = card.row().branch();
        to = card.row().to();
        amount = card.row().amount();
        mode = card.row().mode();
        article = card.row().article();
        status = card.row().status();
    }

    public String propose() {
        var proposal =
                service.propose(
                        new LawForm(
                                kind,
                                rule,
                                award,
                                subject,
                                from,
                                to,
                                amount,
                                blankToNull(mode),
                                article,
                                status,
                                blankToNull(branch)));
        notices.done("award.law.proposed", proposal);
        return code == null
                ? "/app/award/catalogue.xhtml?faces-redirect=true"
                : "/app/award/law.xhtml?faces-redirect=true&code=" + code;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Codes of rules that the catalogue knows, for choosing. */
    public List<String> getRules() {
        return service.rows().stream().map(LawRow::rule).distinct().sorted().toList();
    }

    public List<Award> getAwards() {
        return service.read().awards();
    }

    public LawKind[] getKinds() {
        return LawKind.values();
    }

    public Subject[] getSubjects() {
        return Subject.values();
    }

    public LawKind getKind() {
        return kind;
    }

    public void setKind(LawKind kind) {
        this.kind = kind;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public String getAward() {
        return award;
    }

    public void setAward(String award) {
        this.award = award;
    }

    public Subject getSubject() {
        return subject;
    }

    public void setSubject(Subject subject) {
        this.subject = subject;
    }

    public String getBranch() {
        return branch;
    }

    public void setBranch(String branch) {
        this.branch = branch;
    }

    /** Name of the award that the row is about; empty for a row about all. */
    public String getAwardName() {
        return award == null ? "" : service.read().award(award).name();
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
