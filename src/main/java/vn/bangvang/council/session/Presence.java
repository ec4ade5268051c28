package vn.bangvang.council.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.bangvang.council.membership.CouncilMember;
import vn.bangvang.platform.record.Recorded;

/** A stretch of time in which a member sat in a session (thời gian có mặt); moments are UTC. */
@Entity
@Table(name = "session_presence")
public class Presence extends Recorded {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    private CouncilSession session;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private CouncilMember member;

    @Column(name = "from_at")
    private LocalDateTime from;

    @Column(name = "to_at")
    private LocalDateTime to;

    protected Presence() {}

    Presence(CouncilSession session, CouncilMember member, LocalDateTime from) {
        this.session = session;
        this.member = member;
        this.from = from;
    }

    void end(LocalDateTime now) {
        to = now;
    }

    public CouncilMember member() {
        return member;
    }

    public LocalDateTime from() {
        return from;
    }

    /** {@code null} while the member sits there. */
    public LocalDateTime to() {
        return to;
    }
}
