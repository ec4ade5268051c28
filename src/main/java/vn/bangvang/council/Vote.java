package vn.bangvang.council;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import vn.bangvang.platform.Versioned;

/**
 * An open vote (biểu quyết công khai) of a member on an item; may be changed until the session
 * closes.
 */
@Entity
@Table(name = "vote")
class Vote extends Versioned {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private SessionItem item;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private CouncilMember member;

    @Enumerated(EnumType.STRING)
    private Choice choice;

    protected Vote() {}

    Vote(SessionItem item, CouncilMember member, Choice choice) {
        this.item = item;
        this.member = member;
        this.choice = choice;
    }

    void become(Choice newChoice) {
        choice = newChoice;
    }

    SessionItem item() {
        return item;
    }

    CouncilMember member() {
        return member;
    }

    Choice choice() {
        return choice;
    }
}
