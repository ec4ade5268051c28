package vn.bangvang.decision.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.bangvang.decision.DecisionCard;
import vn.bangvang.decision.DecisionService;
import vn.bangvang.decision.LineRow;
import vn.bangvang.decision.Rounding;
import vn.bangvang.decision.signing.Signing;
import vn.bangvang.decision.signing.SigningService;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.document.DocumentFormat;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/decision/decision.xhtml}. */
@Named
@ViewScoped
public class DecisionPage implements Serializable {
    private static final int SIZE = 50;

    @Inject DecisionService service;
    @Inject SigningService signing;
    @Inject Notices notices;

    private String code;
    private DecisionCard card;
    private String subjectLine;
    private Rounding rounding;
    private String post = "CHỦ TỊCH";
    private String password;
    private Integer number;
    private LocalDate signedOn;
    private String series = Signing.SERIES;
    private String award;
    private int page = 1;

    public void load() {
        card = service.decision(code);
        subjectLine = card.subjectLine();
        rounding = card.rounding();
        award = card.awards().isEmpty() ? null : card.awards().get(0);
    }

    /** Lists another award, from its first page. */
    public void turnTo(String newAward) {
        award = newAward;
        page = 1;
    }

    public void turn(int to) {
        page = to;
    }

    /** The part of the list that is shown. */
    public List<LineRow> getShown() {
        return award == null ? List.of() : Slice.page(page, SIZE).of(card.of(award));
    }

    public int getPages() {
        return award == null ? 1 : Slice.pages(card.of(award).size(), SIZE);
    }

    public int getPage() {
        return page;
    }

    public String getAward() {
        return award;
    }

    /** Whether the actor is to read and sign it. */
    public boolean isSigning() {
        return !card.signed() && card.signable();
    }

    public void edit() {
        service.edit(code, card.version(), subjectLine, rounding);
        load();
        notices.here("decision.saved");
    }

    public String discard() {
        service.discard(code, card.version());
        notices.done("decision.discarded");
        return "/app/decision/list.xhtml?faces-redirect=true";
    }

    public void sign() {
        signing.sign(
                code,
                card.version(),
                new Signing(
                        number,
                        signedOn,
                        series,
                        post,
                        password,
                        card.held().stream().map(LineRow::line).collect(Collectors.toSet())));
        load();
        notices.here("decision.signed");
    }

    public void download(DocumentFormat format) {
        Download.send("quyet-dinh-" + code, format, service.paper(code, format));
    }

    public Rounding[] getRoundings() {
        return Rounding.values();
    }

    public DecisionCard getCard() {
        return card;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getSubjectLine() {
        return subjectLine;
    }

    public void setSubjectLine(String subjectLine) {
        this.subjectLine = subjectLine;
    }

    public Rounding getRounding() {
        return rounding;
    }

    public void setRounding(Rounding rounding) {
        this.rounding = rounding;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public String getSeries() {
        return series;
    }

    public void setSeries(String series) {
        this.series = series;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
