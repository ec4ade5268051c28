package vn.bangvang.council;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import vn.bangvang.platform.Recorded;

/** A conflict of interest (xung đột lợi ích): the member does not vote on the item. */
@Entity
@Table(name = "conflict")
class Conflict extends Recorded {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private SessionItem item;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private CouncilMember member;

    private String reason;

    protected Conflict() {}

    Conflict(SessionItem item, CouncilMember member, String reason) {
        this.item = item;
        this.member = member;
        this.reason = reason;
    }

    SessionItem item() {
        return item;
    }

    CouncilMember member() {
        return member;
    }

    String reason() {
        return reason;
    }
}
