package vn.bangvang.award.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.bangvang.award.Award;
import vn.bangvang.award.Era;
import vn.bangvang.award.LawKind;
import vn.bangvang.award.LawRow;
import vn.bangvang.award.law.AwardCard;
import vn.bangvang.award.law.CatalogueService;
import vn.bangvang.award.law.EraCard;
import vn.bangvang.award.law.LawCard;
import vn.bangvang.award.law.LawDiff;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Days;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.proposal.ProposalState;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.ListFile;
import vn.bangvang.platform.web.ListModel;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;

/**
 * Backs {@code /app/award/catalogue.xhtml}: the law as dated data, to read, hand on and compare.
 */
@Named
@ViewScoped
public class CataloguePage implements Serializable {
    private static final String FILE = "danh-muc.xlsx";
    private static final String HERE = "/app/award/catalogue.xhtml?faces-redirect=true";

    @Inject CatalogueService service;
    @Inject Clocks clocks;
    @Inject Notices notices;
    @Inject HttpServletRequest request;

    /** What the page lists. */
    public enum Part {
        LAW,
        AWARDS,
        ERAS
    }

    private Part shown;
    private transient List<Award> awards;
    private transient List<Era> eras;
    private ListModel<LawRow> rows;
    private List<LawCard> proposals = List.of();
    private List<AwardCard> awardProposals = List.of();
    private List<EraCard> eraProposals = List.of();
    private LawKind kind;
    private boolean unverified;
    private String award;
    private LocalDate day;
    private final ListFile file = new ListFile(this::look, this::export);
    private LawDiff diff;

    public void load() {
        shown = Query.choice(request, "show", Part.class, Part.LAW);
        var catalogue = service.read();
        awards = catalogue.awards();
        eras = catalogue.eras();
        proposals = service.proposals();
        awardProposals =
                service.awardProposals().stream()
                        .filter(p -> p.hands().state() == ProposalState.PROPOSED)
                        .toList();
        eraProposals =
                service.eraProposals().stream()
                        .filter(p -> p.hands().state() == ProposalState.PROPOSED)
                        .toList();
        unverified = !Query.text(request, "unverified").isEmpty();
        kind =
                request.getParameter("kind") == null && !unverified
                        ? LawKind.CONDITION
                        : Query.choice(request, "kind", LawKind.class, null);
        award = Query.text(request, "award");
        var asked = Query.day(request, "day");
        day = asked == null ? clocks.today() : asked;
        var found =
                service.rows().stream()
                        .filter(r -> kind == null || r.kind() == kind)
                        .filter(r -> r.holds(day))
                        .filter(r -> award.isEmpty() || award.equals(r.award()))
                        .filter(r -> !unverified || !r.verified())
                        .toList();
        rows =
                new ListModel<>(
                        request,
                        Query.part("kind", kind == null ? "" : kind)
                                + Query.part("award", award)
                                + Query.part("day", Days.written(day))
                                + (unverified ? Query.part("unverified", 1) : ""),
                        Set.of(),
                        slice -> Page.of(found, slice),
                        LawRow::code,
                        "quy-dinh",
                        List.of());
    }

    public String confirm(String code, int version) {
        service.confirm(code, version);
        notices.done("award.law.confirmed", code);
        return HERE;
    }

    public String reject(String code, int version) {
        service.reject(code, version);
        notices.done("award.law.rejected", code);
        return HERE;
    }

    public String confirmAward(long id, int version) {
        service.confirmAward(id, version);
        notices.done("award.change.confirmed");
        return HERE;
    }

    public String confirmEra(long id, int version) {
        service.confirmEra(id, version);
        notices.done("award.change.confirmed");
        return HERE;
    }

    public String rejectAward(long id, int version) {
        service.rejectAward(id, version);
        notices.done("award.change.rejected");
        return HERE;
    }

    public String rejectEra(long id, int version) {
        service.rejectEra(id, version);
        notices.done("award.change.rejected");
        return HERE;
    }

    private void export() {
        Download.send(FILE, Download.XLSX, service.export());
    }

    private void look() {
        diff = null;
        diff = service.compare(file.content());
    }

    /** Looks at the law that the program brings along as if it had been uploaded. */
    public void lookAtProgramLaw() {
        file.take(FILE, service.programLaw());
    }

    public String proposeAll() {
        notices.done("award.law.proposedAll", service.proposeAll(file.content()));
        return HERE;
    }

    public String awardName(String code) {
        return code == null ? "" : service.read().award(code).name();
    }

    /** Whether there is such an award already. */
    public boolean knows(String code) {
        return awards.stream().anyMatch(a -> a.code().equals(code));
    }

    public List<Award> getAwards() {
        return awards;
    }

    public List<Era> getEras() {
        return eras;
    }

    /** Whether only rows are shown that nobody has held against the law's text. */
    public boolean isUnverified() {
        return unverified;
    }

    public LawKind[] getKinds() {
        return LawKind.values();
    }

    public ListModel<LawRow> getRows() {
        return rows;
    }

    public List<LawCard> getProposals() {
        return proposals;
    }

    public List<AwardCard> getAwardProposals() {
        return awardProposals;
    }

    public List<EraCard> getEraProposals() {
        return eraProposals;
    }

    public LawKind getKind() {
        return kind;
    }

    public String getAward() {
        return award;
    }

    public LocalDate getDay() {
        return day;
    }

    public LawDiff getDiff() {
        return diff;
    }

    public ListFile getFile() {
        return file;
    }

    public Part getShown() {
        return shown;
    }

    public Part[] getParts() {
        return Part.values();
    }
}
