package vn.bangvang.council.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.bangvang.council.membership.CouncilMember;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.record.Versioned;

/**
 * The place of a member in a session: what was answered to the invitation (trả lời giấy mời), then
 * whether the member is there; an absent one has a reason.
 */
@Entity
@Table(name = "session_attendance")
public class Attendance extends Versioned {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    private CouncilSession session;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private CouncilMember member;

    private boolean present;
    private String reason;

    @Column(name = "answered_at")
    private LocalDateTime answeredAt;

    protected Attendance() {}

    Attendance(CouncilSession session, CouncilMember member) {
        this.session = session;
        this.member = member;
        this.present = true;
    }

    /** Writes down whether the member is there; an absent one needs a reason. */
    public void mark(boolean nowPresent, String why) {
        if (!nowPresent && (why == null || why.isBlank())) {
            throw new RuleViolation("council.absence.reason", member.account().displayName());
        }
        present = nowPresent;
        reason = nowPresent ? null : why;
    }

    /**
     * Writes down whether the member will come.
     *
     * @param at UTC
     */
    public void answer(boolean coming, String why, LocalDateTime at) {
        mark(coming, why);
        answeredAt = at;
    }

    public CouncilMember member() {
        return member;
    }

    /** Whether this is the place of the account's owner. */
    public boolean isOf(String account) {
        return member.account().name().equals(account);
    }

    public boolean present() {
        return present;
    }

    public String reason() {
        return reason;
    }

    /** {@code null} while the invitation is not answered; UTC. */
    public LocalDateTime answeredAt() {
        return answeredAt;
    }
}
