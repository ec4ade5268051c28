package vn.bangvang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.Units;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;

/**
 * Roles of accounts. Those by which awards are judged, signed and published, and the
 * administrators' own, are given by two administrators, and inspectors are told.
 */
@ApplicationScoped
@Transactional
public class RoleService {
    /** Inspectors see what was given in so many days. */
    private static final int TOLD = 30;

    /** Administrators that stay at least, so that there are two hands. */
    private static final int HANDS = 2;

    @Inject Accounts accounts;
    @Inject TwoHands hands;
    @Inject Units units;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /**
     * @return whether the role waits for a second administrator
     */
    @Needs(value = Permission.ACCOUNT_EDIT, once = true)
    public boolean give(String name, Role role, String unitCode) {
        hands.mustBeOfSomebodyElse(name);
        return grant(accounts.with(name), role, units.with(unitCode));
    }

    /** Puts a role in force that another administrator gave. */
    @Needs(Permission.ACCOUNT_EDIT)
    public void confirm(long roleId) {
        var role = accounts.role(roleId);
        hands.mustBeAnother(role.grantedBy(), role.account());
        role.confirm(acting.actor().account(), clocks.today());
    }

    /** Takes back a role that waits. */
    @Needs(Permission.ACCOUNT_EDIT)
    public void refuse(long roleId) {
        var role = accounts.role(roleId);
        role.mustWait();
        accounts.remove(role);
    }

    @Needs(Permission.ACCOUNT_EDIT)
    public void end(long roleId) {
        var held = accounts.role(roleId);
        if (held.role() == Role.ADMINISTRATOR) {
            mustLeaveTwo(held.account());
        }
        held.end(clocks.today().minusDays(1));
    }

    /** Ends every role of an account that is closed, and takes back those that wait. */
    void endAll(Account account) {
        for (var role : accounts.present(account, clocks.today())) {
            if (role.isWaiting()) {
                accounts.remove(role);
            } else {
                role.end(clocks.today().minusDays(1));
            }
        }
    }

    /** How many roles and owners of accounts wait for a second administrator. */
    @Needs(Permission.ACCOUNT_EDIT)
    public long waiting() {
        return accounts.waiting();
    }

    /** Roles by two hands that began in the last thirty days, the latest first. */
    @Needs(Permission.AUDIT_READ)
    public List<RoleRow> givenLately() {
        return accounts.guardedSince(clocks.today().minusDays(TOLD));
    }

    /**
     * Accounts whose passwords administrators have reset in the last thirty days: who resets one
     * sees the password.
     */
    @Needs(Permission.AUDIT_READ)
    public List<AccountRow> resetLately() {
        return accounts.resetSince(clocks.now().minusDays(TOLD));
    }

    /** Without two administrators nobody could be made one any more. */
    void mustLeaveTwo(Account account) {
        var present = accounts.administratorsHeld(clocks.today());
        if (present.contains(account) && present.size() <= HANDS) {
            throw new RuleViolation("identity.role.lastAdministrators", account.name());
        }
    }

    /** Roles of the first accounts hold at once. */
    void grantFirst(Account account, Role role, Unit unit) {
        mustBeHeldAt(role, unit);
        accounts.add(new AccountRole(account, role, unit, clocks.today()));
    }

    /**
     * Grants a role. At units there are officers, at an authority under the top also those of its
     * council and its clerk; all other roles are held at the top.
     *
     * @return whether it waits for a second administrator
     */
    boolean grant(Account account, Role role, Unit unit) {
        mustBeHeldAt(role, unit);
        var today = clocks.today();
        if (accounts.has(account, role, unit, today)) {
            throw new RuleViolation("identity.role.already", account.name());
        }
        var given = new AccountRole(account, role, unit, today);
        given.grant(acting.actor().account(), role.isGuarded() && hands.isThereAnother());
        accounts.add(given);
        return given.isWaiting();
    }

    private void mustBeHeldAt(Role role, Unit unit) {
        if (!isHeldAt(role, unit)) {
            throw new RuleViolation("identity.role.notHere", role, unit.name());
        }
    }

    boolean isHeldAt(Role role, Unit unit) {
        return unit.isRoot()
                || role == Role.OFFICER
                || role.isHeldAtAuthorities() && units.isAuthority(unit);
    }
}
