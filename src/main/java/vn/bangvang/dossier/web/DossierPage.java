package vn.bangvang.dossier.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import vn.bangvang.award.Subject;
import vn.bangvang.dossier.DossierCard;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.NominationPage;
import vn.bangvang.dossier.NominationPart;
import vn.bangvang.dossier.NominationService;
import vn.bangvang.dossier.Precheck;
import vn.bangvang.dossier.Shown;
import vn.bangvang.dossier.intake.BatchRow;
import vn.bangvang.dossier.intake.ImportService;
import vn.bangvang.dossier.paper.PaperKind;
import vn.bangvang.dossier.paper.PaperService;
import vn.bangvang.person.web.YearResultsPage;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;

/** Backs {@code /app/dossier/dossier.xhtml}: a dossier as its unit sees it. */
@Named
@ViewScoped
public class DossierPage implements Serializable {
    /** Nominations that lack something and are named under the list. */
    private static final int FEW = 5;

    @Inject DossierService service;
    @Inject NominationService nominating;
    @Inject PaperService papers;
    @Inject ImportService imports;
    @Inject Notices notices;
    @Inject HttpServletRequest request;

    private String code;
    private NominationPart part;
    private int number;
    private DossierCard card;
    private NominationPage nominations;
    private List<BatchRow> batches = List.of();
    private String password;
    private String reason;

    public void load() {
        if (part == null) {
            part = Query.choice(request, "part", NominationPart.class, NominationPart.ALL);
            number = Query.number(request, "page", 1);
        }
        show(Shown.page(part, number));
    }

    /** Shows the page of the list on which a changed nomination stands, if it still does. */
    void turnTo(String nomination) {
        show(new Shown(part, number, nomination));
    }

    /** Shows the page of the whole list on which a new nomination stands. */
    void turnToNew(String nomination) {
        part = NominationPart.ALL;
        turnTo(nomination);
    }

    private void show(Shown shown) {
        card = service.card(code);
        nominations = service.nominations(code, shown);
        number = nominations.number();
        batches = imports.batches(code);
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

    public void detach(String paper) {
        papers.detach(paper);
        load();
        notices.here("dossier.paper.detached");
    }

    public void download(String paper) {
        var content = papers.read(paper);
        Download.send(content.fileName(), content.mediaType(), content.content());
    }

    public void remove(String nomination, int version) {
        nominating.remove(nomination, version);
        load();
        notices.here("dossier.nomination.removed");
    }

    public void undo(String batch) {
        imports.undo(batch);
        load();
        notices.here("dossier.import.undone");
    }

    public void submit() {
        service.submit(code, card.version(), password);
        load();
        notices.here("dossier.submitted", code);
    }

    public void withdraw() {
        service.withdraw(code, card.version(), reason);
        load();
        notices.here("dossier.withdrawn", code);
    }

    public DossierCard getCard() {
        return card;
    }

    /** How often the page that is shown asks for the award for recipients of the kind. */
    long asked(String award, Subject subject) {
        return nominations.rows().stream()
                .filter(n -> n.award().equals(award) && n.recipient().subject() == subject)
                .count();
    }

    /** The page of nominations that is shown. */
    public NominationPage getNominations() {
        return nominations;
    }

    /** Parts of the list that an officer looks at. */
    public List<NominationPart> getParts() {
        return List.of(NominationPart.ALL, NominationPart.AGAINST);
    }

    public NominationPart getPart() {
        return part;
    }

    public int getSize() {
        return NominationPage.SIZE;
    }

    public int getFew() {
        return FEW;
    }

    /** The list of the unit's year, as parameters of its address. */
    public String getResults() {
        return YearResultsPage.query(card.unitCode(), card.year(), code);
    }

    /** What would stop a submission; {@code null} for who may not submit now. */
    public Precheck getPrecheck() {
        return card.may("SUBMIT") ? nominations.precheck() : null;
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
