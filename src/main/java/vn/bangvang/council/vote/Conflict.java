package vn.bangvang.council.vote;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import vn.bangvang.council.membership.CouncilMember;
import vn.bangvang.council.session.SessionItem;
import vn.bangvang.platform.record.Recorded;

/** A conflict of interest (xung đột lợi ích): the member does not vote on the item. */
@Entity
@Table(name = "conflict")
public class Conflict extends Recorded {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private SessionItem item;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private CouncilMember member;

    private String reason;

    protected Conflict() {}

    public Conflict(SessionItem item, CouncilMember member, String reason) {
        this.item = item;
        this.member = member;
        this.reason = reason;
    }

    public SessionItem item() {
        return item;
    }

    public CouncilMember member() {
        return member;
    }

    public String reason() {
        return reason;
    }
}
