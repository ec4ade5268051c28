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
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.record.Versioned;

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

    /** Who gave it; {@code null} for those that came with the first set-up. */
    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    /** Whether it waits for a second administrator; it holds nothing before. */
    private boolean waiting;

    protected AccountRole() {}

    AccountRole(Account account, Role role, Unit unit, LocalDate from) {
        this.account = account;
        this.role = role;
        this.unit = unit;
        this.from = from;
    }

    /** Given by an administrator; in force only when another one confirms it. */
    void grant(String by, boolean needsAnother) {
        grantedBy = by;
        waiting = needsAnother;
    }

    /** Confirmed by a second administrator. */
    void confirm(String by, LocalDate day) {
        mustWait();
        waiting = false;
        confirmedBy = by;
        from = day;
    }

    /**
     * @throws RuleViolation unless it waits
     */
    void mustWait() {
        if (!waiting) {
            throw new RuleViolation("identity.role.settled", account.name());
        }
    }

    boolean holds(LocalDate day) {
        return !waiting && !from.isAfter(day) && !isOver(day);
    }

    String grantedBy() {
        return grantedBy;
    }

    boolean isOver(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    boolean isWaiting() {
        return waiting;
    }

    Account account() {
        return account;
    }

    /** The role and where, as the account may choose to act in it alone. */
    Hat hat() {
        return new Hat(role, unit.code(), unit.name());
    }

    Role role() {
        return role;
    }

    String unitPath() {
        return role == Role.ADMINISTRATOR ? "/" : unit.path();
    }

    /**
     * Ends it; one that began later than its last day never held.
     *
     * @throws RuleViolation when it waits or has ended
     */
    void end(LocalDate lastDay) {
        if (waiting || to != null) {
            throw new RuleViolation("identity.role.settled", account.name());
        }
        to = lastDay.isBefore(from) ? from.minusDays(1) : lastDay;
    }

    RoleRow row() {
        return new RoleRow(
                id(),
                account.name(),
                account.displayName(),
                role,
                unit.name(),
                from,
                to,
                waiting,
                grantedBy,
                confirmedBy);
    }
}
