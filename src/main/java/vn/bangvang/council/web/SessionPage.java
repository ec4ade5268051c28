package vn.bangvang.council.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.bangvang.council.Choice;
import vn.bangvang.council.CouncilService;
import vn.bangvang.council.SessionCard;
import vn.bangvang.council.VoteService;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/council/session.xhtml}: attendance, conflicts, votes, result. */
@Named
@ViewScoped
public class SessionPage implements Serializable {
    @Inject CouncilService service;
    @Inject VoteService votes;
    @Inject Clocks clocks;
    @Inject Notices notices;

    private String code;
    private SessionCard card;
    private String discussion;
    private Long member;
    private String reason;
    private boolean otherDay;
    private final Map<Long, String> absences = new HashMap<>();
    private final Map<Long, String> reasons = new HashMap<>();

    public void load() {
        card = service.session(code);
    }

    public String attend(Long memberId, boolean present) {
        service.attend(code, memberId, present, absences.get(memberId));
        notices.done("council.attendance.saved");
        return here();
    }

    public String open() {
        service.open(code, card.version(), otherDay ? clocks.today() : card.heldOn());
        notices.done("council.opened");
        return here();
    }

    public String callOff() {
        service.callOff(code, card.version(), reason);
        notices.done("council.calledOff", code);
        return here();
    }

    /** Whether today is another day than the one planned. */
    public boolean isElsewhen() {
        return !card.heldOn().equals(clocks.today());
    }

    public LocalDate getToday() {
        return clocks.today();
    }

    /** Whether the secretary confirms that the session is held today, not as planned. */
    public boolean isOtherDay() {
        return otherDay;
    }

    public void setOtherDay(boolean otherDay) {
        this.otherDay = otherDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String vote(Long item, String choice) {
        votes.vote(item, Choice.valueOf(choice));
        notices.done("council.voted");
        return here();
    }

    public String voteGroup(String award, String choice) {
        votes.voteGroup(code, award, Choice.valueOf(choice));
        notices.done("council.voted");
        return here();
    }

    public String record(String award, String choice) {
        votes.record(code, member, award, Choice.valueOf(choice));
        notices.done("council.recorded");
        return here();
    }

    public String declare(Long item) {
        votes.declareConflict(item, reasons.get(item));
        notices.done("council.conflict.declared");
        return here();
    }

    public String close() {
        service.close(code, card.version(), discussion);
        notices.done("council.closed");
        return here();
    }

    public void minutes() {
        Download.send("bien-ban-" + code + ".docx", Download.DOCX, service.minutes(code));
    }

    private String here() {
        return "/app/council/session.xhtml?faces-redirect=true&code=" + code;
    }

    /** Whether the session is in the state; for views. */
    public boolean is(String state) {
        return card.state().name().equals(state);
    }

    public Choice[] getChoices() {
        return Choice.values();
    }

    public SessionCard getCard() {
        return card;
    }

    public Map<Long, String> getAbsences() {
        return absences;
    }

    public Map<Long, String> getReasons() {
        return reasons;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDiscussion() {
        return discussion;
    }

    public void setDiscussion(String discussion) {
        this.discussion = discussion;
    }

    public Long getMember() {
        return member;
    }

    public void setMember(Long member) {
        this.member = member;
    }
}
