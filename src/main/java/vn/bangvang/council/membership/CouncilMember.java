package vn.bangvang.council.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.bangvang.identity.Account;
import vn.bangvang.platform.record.Versioned;

/** A member of the council (thành viên Hội đồng Thi đua - Khen thưởng) for a term. */
@Entity
@Table(name = "council_member")
public class CouncilMember extends Versioned {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "council_id")
    private Council council;

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

    CouncilMember(Council council, Account account, CouncilRole role, String post, LocalDate from) {
        this.council = council;
        this.account = account;
        this.role = role;
        this.post = post;
        this.from = from;
    }

    Council council() {
        return council;
    }

    public Account account() {
        return account;
    }

    public MemberRow row() {
        return row(true, null, 0, null, List.of());
    }

    /** The member as at a session. */
    public MemberRow row(
            boolean present,
            String absence,
            int version,
            LocalDateTime answeredAt,
            List<MemberRow.Sitting> sittings) {
        return new MemberRow(
                id(),
                account.name(),
                account.displayName(),
                role,
                post,
                present,
                absence,
                version,
                answeredAt,
                sittings);
    }

    void end(LocalDate lastDay) {
        to = lastDay.isBefore(from) ? from : lastDay;
    }
}
