package vn.bangvang.council.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.bangvang.council.AgendaFilter;
import vn.bangvang.council.AgendaPart;
import vn.bangvang.council.AwardGroup;
import vn.bangvang.council.CaseFile;
import vn.bangvang.council.CaseFileService;
import vn.bangvang.council.Choice;
import vn.bangvang.council.CouncilService;
import vn.bangvang.council.ItemRow;
import vn.bangvang.council.SessionHead;
import vn.bangvang.council.SessionState;
import vn.bangvang.council.VoteService;
import vn.bangvang.dossier.paper.PaperRow;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.Notices;

/**
 * Backs {@code /app/council/session.xhtml}: the agenda award by award beside the file of a case,
 * and what members do there. What the secretary does is {@link SessionDesk}.
 */
@Named
@ViewScoped
public class SessionPage implements Serializable {
    private static final int SIZE = 25;

    @Inject CouncilService service;
    @Inject VoteService votes;
    @Inject CaseFileService files;
    @Inject Notices notices;

    private String code;
    private SessionHead head;
    private String award;
    private String unit;
    private AgendaPart part = AgendaPart.ALL;
    private int number = 1;
    private Page<ItemRow> cases;
    private final Map<Long, Boolean> chosen = new HashMap<>();
    private CaseFile file;
    private PaperRow paper;
    private String reason;

    public void load() {
        head = service.session(code);
        if (award == null) {
            award =
                    head.groups().stream()
                            .filter(g -> g.toVote() > 0)
                            .findFirst()
                            .or(() -> head.groups().stream().findFirst())
                            .map(AwardGroup::award)
                            .orElse(null);
        }
        show();
    }

    /** Reads the part of the agenda that is shown; after its end, the last page there is. */
    public void show() {
        var wanted = new AgendaFilter(award, unit == null || unit.isEmpty() ? null : unit, part);
        cases = service.agenda(code, wanted, Slice.page(number, SIZE));
        if (cases.rows().isEmpty() && number > 1) {
            number = getPages();
            cases = service.agenda(code, wanted, Slice.page(number, SIZE));
        }
    }

    /** Turns to another award, from its first page. */
    public void turnTo(String newAward) {
        award = newAward;
        part = AgendaPart.ALL;
        turn(1);
    }

    /** Narrows the award's cases, from their first page. */
    public void list(AgendaPart newPart) {
        part = newPart;
        turn(1);
    }

    /** From the first page of another unit. */
    public void narrow() {
        turn(1);
    }

    public void turn(int page) {
        chosen.clear();
        number = page;
        show();
    }

    /** One vote on all that are ticked on the page that is shown. */
    public void vote(Choice choice) {
        var ticked =
                cases.rows().stream()
                        .filter(c -> Boolean.TRUE.equals(chosen.get(c.id())))
                        .map(ItemRow::id)
                        .collect(Collectors.toSet());
        if (ticked.isEmpty()) {
            notices.here("council.noneChosen");
            return;
        }
        voted(votes.vote(code, ticked, choice));
    }

    /** One vote on everything of the award that is left, and on to the next award. */
    public void voteRest(Choice choice) {
        var count = votes.voteGroup(code, award, choice);
        voted(count);
        if (getGroup().toVote() == 0) {
            head.groups().stream()
                    .filter(g -> g.toVote() > 0)
                    .findFirst()
                    .ifPresent(g -> turnTo(g.award()));
        }
    }

    private void voted(int count) {
        chosen.clear();
        load();
        notices.here("council.votedOn", count);
    }

    /** Opens the file of a case beside the agenda. */
    public void read(long item) {
        file = files.file(code, item);
        reason = null;
        paper = file.papers().stream().filter(PaperRow::isShown).findFirst().orElse(null);
    }

    /** Shows another paper of the case. */
    public void show(PaperRow chosenPaper) {
        paper = chosenPaper;
    }

    public void closeFile() {
        file = null;
    }

    /** The member takes no part in the vote on the case whose file is open. */
    public void declare() {
        votes.declareConflict(file.item(), reason);
        reason = null;
        load();
        notices.here("council.conflict.declared");
    }

    public void minutes() {
        Download.send("bien-ban-" + code + ".docx", Download.DOCX, service.minutes(code));
    }

    /** Whether the session is in the state; for views. */
    public boolean is(String state) {
        return head.state().name().equals(state);
    }

    /** Whether the actor votes here now. */
    public boolean isVoting() {
        return head.member() && head.state() == SessionState.OPEN;
    }

    /** Whether the case whose file is open is one on which the actor may still vote. */
    public boolean isDeclarable() {
        return isVoting()
                && cases.rows().stream().anyMatch(c -> c.id() == file.item() && c.mayVote());
    }

    /** The award that is shown. */
    public AwardGroup getGroup() {
        return head.groups().stream().filter(g -> g.award().equals(award)).findFirst().orElse(null);
    }

    public int getPages() {
        return Slice.pages(Math.toIntExact(cases.total()), SIZE);
    }

    public Choice[] getChoices() {
        return Choice.values();
    }

    public SessionHead getHead() {
        return head;
    }

    public String getAward() {
        return award;
    }

    public AgendaPart getPart() {
        return part;
    }

    public int getNumber() {
        return number;
    }

    public Page<ItemRow> getCases() {
        return cases;
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public CaseFile getFile() {
        return file;
    }

    public PaperRow getPaper() {
        return paper;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
