package vn.bangvang.register.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.ListFile;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.register.EntryKind;
import vn.bangvang.register.RegisterRow;
import vn.bangvang.register.RegisterService;
import vn.bangvang.register.amendment.Amendment;
import vn.bangvang.register.amendment.AmendmentCard;
import vn.bangvang.register.amendment.AmendmentService;
import vn.bangvang.register.amendment.AmendmentState;

/**
 * Backs {@code /app/register/entry.xhtml}: an award, all that was written of it, and its
 * recipient's others.
 */
@Named
@ViewScoped
public class EntryPage implements Serializable {
    @Inject RegisterService service;
    @Inject AmendmentService amendments;
    @Inject Notices notices;

    private String id;
    private List<RegisterRow> way;
    private List<RegisterRow> timeline;
    private EntryKind kind = EntryKind.CORRECTION;
    private String decisionNumber;
    private LocalDate decidedOn;
    private String ground;
    private String remark;
    private transient Part file;
    private List<AmendmentCard> entered = List.of();
    private String name;
    private String title;
    private String unit;
    private String achievement;
    private LocalDate achievedFrom;
    private LocalDate achievedTo;

    public void load() {
        way = service.way(id);
        var present = getPresent();
        timeline = service.timeline(present.recipient().keyText());
        name = present.recipient().name();
        title = present.recipient().title();
        unit = present.recipient().unit();
        achievement = present.award().achievement();
        var achieved = present.award().achieved();
        achievedFrom = achieved == null ? null : achieved.from();
        achievedTo = achieved == null ? null : achieved.to();
        entered = new ArrayList<>();
        way.forEach(w -> entered.addAll(amendments.of(w.publicId())));
    }

    public String propose() {
        if (file == null) {
            notices.warn("register.amend.noPaper");
            return null;
        }
        var change =
                new Amendment(
                        kind,
                        decisionNumber,
                        decidedOn,
                        ground,
                        remark,
                        name,
                        title,
                        unit,
                        achievement,
                        achievedFrom,
                        achievedTo);
        amendments.propose(
                getPresent().publicId(), change, file.getSubmittedFileName(), ListFile.bytes(file));
        notices.done("register.amend.proposed");
        return here(id);
    }

    public String write(AmendmentCard amendment) {
        var written = amendments.write(amendment.id(), amendment.version());
        notices.done("register.amend.done");
        return here(written);
    }

    public String reject(AmendmentCard amendment) {
        amendments.reject(amendment.id(), amendment.version());
        notices.done("register.amend.rejected");
        return here(id);
    }

    public void paper(AmendmentCard amendment) {
        var paper = amendments.paper(amendment.id());
        Download.send(paper.fileName(), paper.mediaType(), paper.content());
    }

    private static String here(String entry) {
        return "/app/register/entry.xhtml?faces-redirect=true&id=" + entry;
    }

    /** Amendments that were entered of the award, oldest first. */
    public List<AmendmentCard> getEntered() {
        return entered;
    }

    /** Whether one waits for a second person. */
    public boolean isWaiting() {
        return entered.stream().anyMatch(a -> a.state() == AmendmentState.PROPOSED);
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** The last that was written of the award. */
    public RegisterRow getPresent() {
        return way.get(way.size() - 1);
    }

    /**
     * The last entry by which the recipient held the award: the page shows its number and words.
     */
    public RegisterRow getGiven() {
        return way.stream()
                .filter(w -> w.kind().gives())
                .reduce((earlier, later) -> later)
                .orElseGet(this::getPresent);
    }

    public List<RegisterRow> getWay() {
        return way;
    }

    public List<RegisterRow> getTimeline() {
        return timeline;
    }

    public List<EntryKind> getKinds() {
        return List.of(EntryKind.CORRECTION, EntryKind.REVOCATION, EntryKind.REISSUE);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public EntryKind getKind() {
        return kind;
    }

    public void setKind(EntryKind kind) {
        this.kind = kind;
    }

    public String getDecisionNumber() {
        return decisionNumber;
    }

    public void setDecisionNumber(String decisionNumber) {
        this.decisionNumber = decisionNumber;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getAchievement() {
        return achievement;
    }

    public void setAchievement(String achievement) {
        this.achievement = achievement;
    }

    public LocalDate getAchievedFrom() {
        return achievedFrom;
    }

    public void setAchievedFrom(LocalDate achievedFrom) {
        this.achievedFrom = achievedFrom;
    }

    public LocalDate getAchievedTo() {
        return achievedTo;
    }

    public void setAchievedTo(LocalDate achievedTo) {
        this.achievedTo = achievedTo;
    }
}
