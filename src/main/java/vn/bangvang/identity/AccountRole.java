package vn.bangvang.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.Versioned;

/** A role that an account holds at a unit from a day to a day. */
@Entity
@Table(name = "account_role")
class AccountRole extends Versioned {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    private Role role;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    protected AccountRole() {}

    AccountRole(Account account, Role role, Unit unit, LocalDate from) {
        this.account = account;
        this.role = role;
        this.unit = unit;
        this.from = from;
    }

    Account account() {
        return account;
    }

    Role role() {
        return role;
    }

    String unitPath() {
        return role == Role.ADMINISTRATOR ? "/" : unit.path();
    }

    void end(LocalDate lastDay) {
        to = lastDay.isBefore(from) ? from : lastDay;
    }
}
