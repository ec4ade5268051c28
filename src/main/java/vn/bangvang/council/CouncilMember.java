package vn.bangvang.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.bangvang.identity.Account;
import vn.bangvang.platform.Versioned;

/** A member of the council (thành viên Hội đồng Thi đua - Khen thưởng) for a term. */
@Entity
@Table(name = "council_member")
class CouncilMember extends Versioned {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    private CouncilRole role;

    private String post;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    protected CouncilMember() {}

    CouncilMember(Account account, CouncilRole role, String post, LocalDate from) {
        this.account = account;
        this.role = role;
        this.post = post;
        this.from = from;
    }

    Account account() {
        return account;
    }

    CouncilRole role() {
        return role;
    }

    String post() {
        return post;
    }

    void end(LocalDate lastDay) {
        to = lastDay.isBefore(from) ? from : lastDay;
    }
}
