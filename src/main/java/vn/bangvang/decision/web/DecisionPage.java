package vn.bangvang.decision.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.bangvang.decision.DecisionCard;
import vn.bangvang.decision.DecisionService;
import vn.bangvang.decision.Rounding;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/decision/decision.xhtml}. */
@Named
@ViewScoped
public class DecisionPage implements Serializable {
    @Inject DecisionService service;
    @Inject Notices notices;

    private String code;
    private DecisionCard card;
    private String subjectLine;
    private Rounding rounding;
    private String post = "CHỦ TỊCH";
    private String password;

    public void load() {
        card = service.decision(code);
        subjectLine = card.subjectLine();
        rounding = card.rounding();
    }

    public String edit() {
        service.edit(code, card.version(), subjectLine, rounding);
        notices.done("decision.saved");
        return here();
    }

    public String discard() {
        service.discard(code, card.version());
        notices.done("decision.discarded");
        return "/app/decision/list.xhtml?faces-redirect=true";
    }

    public String sign() {
        service.sign(code, card.version(), post, password);
        notices.done("decision.signed");
        return here();
    }

    public void docx() {
        Download.send("quyet-dinh-" + code + ".docx", Download.DOCX, service.docx(code));
    }

    public void pdf() {
        Download.send("quyet-dinh-" + code + ".pdf", Download.PDF, service.pdf(code));
    }

    private String here() {
        return "/app/decision/decision.xhtml?faces-redirect=true&code=" + code;
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
