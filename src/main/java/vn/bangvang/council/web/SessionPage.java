package vn.bangvang.council.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.bangvang.council.AttendanceService;
import vn.bangvang.council.CouncilService;
import vn.bangvang.council.VoteService;
import vn.bangvang.council.agenda.AwardGroup;
import vn.bangvang.council.agenda.CaseFile;
import vn.bangvang.council.agenda.CaseFileService;
import vn.bangvang.council.agenda.ItemRow;
import vn.bangvang.council.agenda.SessionHead;
import vn.bangvang.council.membership.MemberRow;
import vn.bangvang.council.session.AgendaFilter;
import vn.bangvang.council.session.AgendaPart;
import vn.bangvang.council.session.Choice;
import vn.bangvang.council.session.SessionState;
import vn.bangvang.dossier.paper.PaperRow;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.document.DocumentFormat;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;
import vn.bangvang.wording.DocumentKind;

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
    @Inject AttendanceService attendance;
    @Inject Acting acting;
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
    private String absence;

    public void load() {
        var view = service.view(code, wanted(), Slice.page(number, SIZE));
        head = view.head();
        award = view.award();
        cases = view.cases();
        lastWhereNoneIsLeft();
    }

    /** Reads the part of the agenda that is shown. */
    private void show() {
        cases = service.agenda(code, wanted(), Slice.page(number, SIZE));
        lastWhereNoneIsLeft();
    }

    /** After the end of the agenda, the last page there is. */
    private void lastWhereNoneIsLeft() {
        if (cases.rows().isEmpty() && number > 1) {
            number = getPages();
            cases = service.agenda(code, wanted(), Slice.page(number, SIZE));
        }
    }

    private AgendaFilter wanted() {
        return new AgendaFilter(award, unit == null || unit.isEmpty() ? null : unit, part);
    }

    /** Turns to another award, from its first page. */
    public void turnTo(String newAward) {
        award = newAward;
        unit = null;
        part = AgendaPart.ALL;
        number = 1;
        chosen.clear();
        closeFile();
        load();
    }

    /** Narrows the award's cases, from their first page. */
    public void list(AgendaPart newPart) {
        part = newPart;
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
            notices.warn("council.noneChosen");
            return;
        }
        voted(votes.vote(code, ticked, choice));
    }

    /** One vote on everything of the award that is left. */
    public void voteRest(Choice choice) {
        voted(votes.voteGroup(code, award, choice));
    }

    /** Ticks everything on the page that is shown on which the actor has a vote. */
    public void tickAll() {
        cases.rows().stream().filter(ItemRow::mayVote).forEach(c -> chosen.put(c.id(), true));
    }

    /** The next award on which the actor has still to vote; {@code null} when there is none. */
    public AwardGroup getNext() {
        return head.groups().stream()
                .filter(g -> g.toVote() > 0 && !g.award().equals(award))
                .findFirst()
                .orElse(null);
    }

    /** Whether all that is left of the award is what the page lists. */
    public boolean isRestShown() {
        return getGroup().toVote() > 0 && (unit == null || unit.isEmpty());
    }

    private void voted(int count) {
        chosen.clear();
        load();
        notices.counted("council.votedOn", count, "council.votedBefore");
    }

    /** Opens the file of a case beside the agenda. */
    public void read(long item) {
        file = files.file(code, item);
        reason = null;
        paper = file.papers().stream().filter(PaperRow::isShown).findFirst().orElse(null);
    }

    /** Shows another paper of the case. */
    public void open(PaperRow chosenPaper) {
        paper = chosenPaper;
    }

    public void closeFile() {
        file = null;
        reason = null;
    }

    /** The member takes no part in the vote on the case whose file is open. */
    public void declare() {
        votes.declareConflict(file.item(), reason);
        closeFile();
        load();
        notices.here("council.conflict.declared");
    }

    /** Answers the invitation. */
    public void answer(boolean coming) {
        attendance.answer(code, coming, absence);
        absence = null;
        load();
        notices.here(coming ? "council.answer.coming" : "council.answer.away");
    }

    /** The actor's own place in the session; {@code null} of who has none. */
    public MemberRow getSeat() {
        return head.seatOf(acting.actor().account());
    }

    /** The invitation, the minutes, or the count of votes. */
    public void download(DocumentKind kind, DocumentFormat format) {
        Download.send(kind.fileName() + "-" + code, format, service.paper(code, kind, format));
    }

    /** Whether the session is in the state; for views. */
    public boolean is(String state) {
        return head.state().name().equals(state);
    }

    /** Whether the session has begun: before, and where it was called off, there are no votes. */
    public boolean isHeld() {
        return head.openedAt() != null;
    }

    /** Whether the actor votes here now. */
    public boolean isVoting() {
        return head.member() && head.state() == SessionState.OPEN;
    }

    /** Whether others may change what the page shows while it is open. */
    public boolean isLive() {
        return head.state() == SessionState.OPEN || head.state() == SessionState.PLANNED;
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

    /** Query of a paper of the case that is read. */
    public String paperOf(PaperRow shown) {
        return Query.part("session", code)
                + Query.part("case", file.item())
                + Query.part("code", shown.code());
    }

    public PaperRow getPaper() {
        return paper;
    }

    public String getAbsence() {
        return absence;
    }

    public void setAbsence(String absence) {
        this.absence = absence;
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
