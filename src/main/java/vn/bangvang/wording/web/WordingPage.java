package vn.bangvang.wording.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.proposal.ProposalState;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.PreviewedPaper;
import vn.bangvang.platform.web.Query;
import vn.bangvang.wording.DocumentKind;
import vn.bangvang.wording.Part;
import vn.bangvang.wording.WordingCard;
import vn.bangvang.wording.WordingService;
import vn.bangvang.wording.WordingText;

/**
 * Backs {@code /app/wording/wording.xhtml}: the wording of a kind of document, what is proposed of
 * it, and a form to propose another.
 */
@Named
@ViewScoped
public class WordingPage implements Serializable {
    private static final int BODY = 18;

    @Inject WordingService service;
    @Inject Notices notices;
    @Inject Clocks clocks;
    @Inject PreviewedPaper paper;
    @Inject HttpServletRequest request;

    private DocumentKind kind;
    private String authority;
    private LocalDate from;
    private List<WordingCard> all = List.of();
    private WordingText current;

    /** What each proposal would take the place of, by its key. */
    private final Map<Long, WordingText> replaced = new HashMap<>();

    private Map<Part, String> text = Map.of();
    private List<Placeholder> placeholders = List.of();
    private String preview;

    public void load() {
        kind = Query.choice(request, "kind", DocumentKind.class, DocumentKind.DECISION);
        all = service.of(kind);
        current = service.today(kind, "");
        getProposals()
                .forEach(p -> replaced.put(p.hands().id(), service.today(kind, p.authorityCode())));
        text = new EnumMap<>(current.of());
        from = clocks.today().plusDays(1);
        placeholders = Placeholder.of(service.placeholders(kind));
    }

    /** Shows the document with examples in the place of what the records will say. */
    public void preview() {
        paper.show(service.preview(kind, new WordingText(text)));
        preview = paper.address();
    }

    /** Shows what somebody proposed. */
    public void preview(WordingCard proposal) {
        paper.show(service.preview(kind, proposal.text()));
        preview = paper.address();
    }

    public String propose() {
        service.propose(kind, authority, from, new WordingText(text));
        notices.done("wording.proposed");
        return here();
    }

    public String confirm(WordingCard proposal) {
        service.confirm(proposal.hands().id(), proposal.hands().version());
        notices.done("wording.confirmed");
        return here();
    }

    public String reject(WordingCard proposal) {
        service.reject(proposal.hands().id(), proposal.hands().version());
        notices.done("wording.rejected");
        return here();
    }

    private String here() {
        return "/app/wording/wording.xhtml?faces-redirect=true&kind=" + kind;
    }

    /** What waits for the second pair of eyes. */
    public List<WordingCard> getProposals() {
        return all.stream().filter(w -> w.hands().state() == ProposalState.PROPOSED).toList();
    }

    /** What is or was in force, the latest first. */
    public List<WordingCard> getHistory() {
        return all.stream().filter(w -> w.hands().state() != ProposalState.PROPOSED).toList();
    }

    /** What was confirmed and begins on a day to come. */
    public List<WordingCard> getComing() {
        return all.stream()
                .filter(w -> w.hands().state() == ProposalState.IN_FORCE)
                .filter(w -> w.from().isAfter(clocks.today()))
                .toList();
    }

    /** Parts that a proposal words in another way than documents of today have them. */
    public List<Part> changed(WordingCard proposal) {
        return current.parts().stream()
                .filter(p -> !replaced(proposal).of().get(p).equals(proposal.text().of().get(p)))
                .toList();
    }

    /** The wording of today of the authority that a proposal is for. */
    public WordingText replaced(WordingCard proposal) {
        return replaced.get(proposal.hands().id());
    }

    /** Lines that the field of a part shows: all of a short one. */
    public int rows(Part part) {
        return part.isTall() ? BODY : Math.max(1, (int) text.get(part).lines().count());
    }

    public WordingText getCurrent() {
        return current;
    }

    public List<Part> getParts() {
        return current.parts();
    }

    public Map<Part, String> getText() {
        return text;
    }

    public List<Placeholder> getPlaceholders() {
        return placeholders;
    }

    public String getPreview() {
        return preview;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
