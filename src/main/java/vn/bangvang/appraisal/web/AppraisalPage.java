package vn.bangvang.appraisal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import vn.bangvang.appraisal.AppraisalService;
import vn.bangvang.dossier.DossierCard;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.PaperService;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/appraisal/dossier.xhtml}: a dossier as the appraisers see it. */
@Named
@ViewScoped
public class AppraisalPage implements Serializable {
    @Inject AppraisalService service;
    @Inject DossierService dossiers;
    @Inject PaperService papers;
    @Inject Notices notices;

    private String code;
    private DossierCard card;
    private String missing;
    private final Map<String, String> reasons = new HashMap<>();

    public void load() {
        card = dossiers.card(code);
    }

    public String accept() {
        service.accept(code, card.version());
        notices.done("appraisal.accepted", code);
        return here();
    }

    public String sendBack() {
        service.sendBack(code, card.version(), missing);
        notices.done("appraisal.sentBack", code);
        return here();
    }

    public String opinion(String nomination, int version, boolean support) {
        service.giveOpinion(nomination, version, support, reasons.get(nomination));
        notices.done("appraisal.opinion.saved");
        return here();
    }

    public String supportTheRest() {
        notices.done("appraisal.supported", service.supportTheRest(code));
        return here();
    }

    public String finish() {
        service.finish(code, card.version());
        notices.done("appraisal.finished", code);
        return here();
    }

    public void download(String paper) {
        var content = papers.read(paper);
        Download.send(content.fileName(), content.mediaType(), content.content());
    }

    private String here() {
        return "/app/appraisal/dossier.xhtml?faces-redirect=true&code=" + code;
    }

    public boolean isAccepted() {
        return card.state() == vn.bangvang.dossier.DossierState.ACCEPTED;
    }

    public DossierCard getCard() {
        return card;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
    }
}
