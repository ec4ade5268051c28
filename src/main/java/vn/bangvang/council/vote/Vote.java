package vn.bangvang.council.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.bangvang.council.membership.CouncilMember;
import vn.bangvang.council.session.Choice;
import vn.bangvang.council.session.SessionItem;
import vn.bangvang.platform.record.Versioned;

/**
 * An open vote (biểu quyết công khai) of a member on an item; may be changed until the session
 * closes.
 */
@Entity
@Table(name = "vote")
public class Vote extends Versioned {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private SessionItem item;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private CouncilMember member;

    @Enumerated(EnumType.STRING)
    private Choice choice;

    @Column(name = "cast_at")
    private LocalDateTime castAt;

    private boolean written;

    protected Vote() {}

    public void cast(Choice newChoice) {
        choice = newChoice;
    }

    SessionItem item() {
        return item;
    }

    public Choice choice() {
        return choice;
    }
}
