package vn.bangvang.council.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.bangvang.council.AttendanceService;
import vn.bangvang.council.CouncilService;
import vn.bangvang.council.VoteService;
import vn.bangvang.council.membership.MemberRow;
import vn.bangvang.council.session.Choice;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.web.Notices;

/** What the secretary does on the page of a session: attendance, opening, hands, closing. */
@Named
@ViewScoped
public class SessionDesk implements Serializable {
    @Inject SessionPage page;
    @Inject CouncilService service;
    @Inject AttendanceService attendance;
    @Inject VoteService votes;
    @Inject Clocks clocks;
    @Inject Notices notices;

    private String discussion;
    private Long member;
    private String reason;
    private boolean otherDay;
    private final Map<Long, String> absences = new HashMap<>();

    public void attend(MemberRow member, boolean present) {
        attendance.attend(page.getCode(), member, present, absences.remove(member.id()));
        page.load();
        notices.here(
                page.is("PLANNED") ? "council.answer.noted" : "council.attendance.saved",
                member.name());
    }

    public void open() {
        var head = page.getHead();
        service.open(head.code(), head.version(), otherDay ? clocks.today() : head.heldOn());
        page.load();
        notices.here("council.opened");
    }

    public void callOff() {
        var head = page.getHead();
        service.callOff(head.code(), head.version(), reason);
        page.load();
        notices.here("council.calledOff", head.heldOn());
    }

    /** Writes down the show of hands of one member on an award. */
    public void record(String award, Choice choice) {
        var count = votes.record(page.getCode(), member, award, choice);
        page.load();
        notices.counted("council.recordedOn", count, "council.votedBefore");
    }

    public void close() {
        var head = page.getHead();
        service.close(head.code(), head.version(), discussion);
        page.load();
        notices.here("council.closed");
    }

    /** Whether today is another day than the one planned. */
    public boolean isElsewhen() {
        return !page.getHead().heldOn().equals(clocks.today());
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

    public Map<Long, String> getAbsences() {
        return absences;
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
