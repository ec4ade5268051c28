package vn.bangvang.dossier.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import vn.bangvang.dossier.DossierCard;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.NominationRow;
import vn.bangvang.dossier.NominationService;
import vn.bangvang.dossier.Precheck;
import vn.bangvang.dossier.intake.BatchRow;
import vn.bangvang.dossier.intake.ImportService;
import vn.bangvang.dossier.paper.PaperKind;
import vn.bangvang.dossier.paper.PaperService;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;

/** Backs {@code /app/dossier/dossier.xhtml}: a dossier as its unit sees it. */
@Named
@ViewScoped
public class DossierPage implements Serializable {
    private static final int SIZE = 50;

    @Inject DossierService service;
    @Inject NominationService nominations;
    @Inject PaperService papers;
    @Inject ImportService imports;
    @Inject Notices notices;
    @Inject HttpServletRequest request;

    private String code;
    private int number;
    private DossierCard card;
    private Precheck precheck;
    private List<BatchRow> batches = List.of();
    private String password;
    private String reason;

    public void load() {
        if (number == 0) {
            number = Math.max(1, Query.number(request, "page", 1));
        }
        card = service.card(code);
        number = Math.min(number, Slice.pages(card.nominations().size(), SIZE));
        batches = imports.batches(code);
        if (card.may("SUBMIT")) {
            precheck = card.precheck();
        }
    }

    /** Shows the page of the list on which the nomination stands. */
    void turnTo(String nomination) {
        var codes = card.nominations().stream().map(NominationRow::code).toList();
        number = Math.max(0, codes.indexOf(nomination)) / SIZE + 1;
    }

    /** Each file of those chosen or dropped comes by itself; its name tells its kind. */
    public void attach(FileUploadEvent event) {
        var file = event.getFile();
        papers.attach(
                code,
                PaperKind.ofFileName(file.getFileName()),
                file.getFileName(),
                file.getContent());
        notices.here("dossier.paper.attached", file.getFileName());
        load();
    }

    public void file(String paper, PaperKind kind) {
        papers.file(paper, kind);
        load();
    }

    public String detach(String paper) {
        papers.detach(paper);
        notices.done("dossier.paper.detached");
        return here();
    }

    public void download(String paper) {
        var content = papers.read(paper);
        Download.send(content.fileName(), content.mediaType(), content.content());
    }

    public String remove(String nomination, int version) {
        nominations.remove(nomination, version);
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
        return "/app/dossier/dossier.xhtml?faces-redirect=true&code=" + code + "&page=" + number;
    }

    public DossierCard getCard() {
        return card;
    }

    /** The nominations of the page shown. */
    public List<NominationRow> getRows() {
        return Slice.page(number, SIZE).of(card.nominations());
    }

    public int getNumber() {
        return number;
    }

    public int getSize() {
        return SIZE;
    }

    /** The list of the unit's year, as parameters of its address. */
    public String getResults() {
        return Query.part("unit", card.unitCode())
                + Query.part("year", card.year())
                + Query.part("dossier", code);
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
