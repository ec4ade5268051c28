package vn.bangvang.dossier.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import vn.bangvang.dossier.BatchRow;
import vn.bangvang.dossier.DossierCard;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.ImportService;
import vn.bangvang.dossier.PaperKind;
import vn.bangvang.dossier.Precheck;
import vn.bangvang.platform.web.ChosenFile;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/dossier/dossier.xhtml}: a dossier as its unit sees it. */
@Named
@ViewScoped
public class DossierPage implements Serializable {
    @Inject DossierService service;
    @Inject ImportService imports;
    @Inject Notices notices;

    private String code;
    private DossierCard card;
    private Precheck precheck;
    private List<BatchRow> batches = List.of();
    private PaperKind kind = PaperKind.PROPOSAL;
    private transient Part file;
    private String password;
    private String reason;

    public void load() {
        card = service.card(code);
        batches = imports.batches(code);
        if (card.may("SUBMIT")) {
            precheck = service.precheck(code);
        }
    }

    public String attach() {
        if (file == null) {
            notices.warn("dossier.paper.none");
            return here();
        }
        service.attach(code, kind, file.getSubmittedFileName(), ChosenFile.content(file));
        notices.done("dossier.paper.attached", file.getSubmittedFileName());
        return here();
    }

    public String detach(String paper) {
        service.detach(paper);
        notices.done("dossier.paper.detached");
        return here();
    }

    public void download(String paper) {
        var content = service.paper(paper);
        Download.send(content.fileName(), content.mediaType(), content.content());
    }

    public String remove(String nomination, int version) {
        service.remove(nomination, version);
        notices.done("dossier.nomination.removed");
        return here();
    }

    public String undo(String batch) {
        imports.undo(batch);
        notices.done("dossier.import.undone");
        return here();
    }

    public String submit() {
        service.submit(code, card.version(), password);
        notices.done("dossier.submitted", code);
        return here();
    }

    public String withdraw() {
        service.withdraw(code, card.version(), reason);
        notices.done("dossier.withdrawn", code);
        return here();
    }

    private String here() {
        return "/app/dossier/dossier.xhtml?faces-redirect=true&code=" + code;
    }

    public DossierCard getCard() {
        return card;
    }

    public Precheck getPrecheck() {
        return precheck;
    }

    public List<BatchRow> getBatches() {
        return batches;
    }

    public PaperKind[] getKinds() {
        return PaperKind.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public PaperKind getKind() {
        return kind;
    }

    public void setKind(PaperKind kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
