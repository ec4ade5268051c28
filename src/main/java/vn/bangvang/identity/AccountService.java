package vn.bangvang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import vn.bangvang.identity.Doors.Door;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.Units;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Needs;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.RuleViolation;

/** What administrators do with accounts, and everyone with the own password. */
@ApplicationScoped
@Transactional
public class AccountService {
    @Inject Accounts accounts;
    @Inject Units units;
    @Inject Passwords passwords;
    @Inject PasswordRules rules;
    @Inject Doors doors;
    @Inject Acting acting;
    @Inject Clocks clocks;

    @Needs(Permission.ACCOUNT_EDIT)
    public List<AccountRow> all() {
        return accounts.rows();
    }

    @Needs(value = Permission.ACCOUNT_EDIT, once = true)
    public void open(@Valid NewAccount form) {
        write(form);
    }

    /** Opens all of the accounts or none. */
    @Needs(value = Permission.ACCOUNT_EDIT, once = true)
    public void openAll(@NotNull List<@Valid NewAccount> forms) {
        forms.forEach(this::write);
    }

    private void write(NewAccount form) {
        if (accounts.find(form.name()).isPresent()) {
            throw new RuleViolation("identity.account.taken", form.name());
        }
        rules.mustBeGood(form.password(), form.name(), form.displayName());
        var hash = passwords.of(form.password().toCharArray());
        var account = new Account(form.name(), form.displayName(), hash);
        accounts.add(account);
        grant(form.name(), form.role(), form.unitCode());
    }

    @Needs(value = Permission.ACCOUNT_EDIT, once = true)
    public void addRole(String name, Role role, String unitCode) {
        grant(name, role, unitCode);
    }

    @Needs(Permission.ACCOUNT_EDIT)
    public void endRole(long roleId) {
        var held = accounts.role(roleId);
        if (held.role() == Role.ADMINISTRATOR) {
            mustNotBeTheLast(held.account().name());
        }
        held.end(clocks.today().minusDays(1));
    }

    /** A role that ends today still holds today: tomorrow's administrators count. */
    private void mustNotBeTheLast(String name) {
        if (accounts.administrators(clocks.today().plusDays(1)).equals(List.of(name))) {
            throw new RuleViolation("identity.role.lastAdministrator", name);
        }
    }

    /**
     * Gives an account a one-time password, which must be changed at its first use, and opens a
     * door that repeated failures shut.
     */
    @Needs(value = Permission.ACCOUNT_EDIT, once = true)
    public Issued reset(String name) {
        if (name.equals(acting.actor().account())) {
            throw new RuleViolation("identity.reset.self");
        }
        var account = accounts.with(name);
        var password = OneTimePassword.next();
        account.resetTo(passwords.of(password.toCharArray()));
        accounts.forget(Door.ofAccount(name).key());
        return new Issued(name, account.displayName(), password);
    }

    @Needs(Permission.ACCOUNT_EDIT)
    public void setActive(String name, boolean active) {
        if (name.equals(acting.actor().account())) {
            throw new RuleViolation("identity.account.self");
        }
        if (!active) {
            mustNotBeTheLast(name);
        }
        accounts.with(name).switchTo(active);
    }

    @Needs(Permission.SIGNED_IN)
    public void changePassword(String old, String wanted) {
        var account = accounts.with(acting.actor().account());
        if (!isOwn(old, account)) {
            throw new RuleViolation("identity.password.wrong");
        }
        rules.mustBeGood(wanted, account.name(), account.displayName());
        account.become(passwords.of(wanted.toCharArray()));
    }

    /** The own password again, as a signature under what follows. */
    @Needs(Permission.SIGNED_IN)
    public void sign(String password) {
        var account = accounts.with(acting.actor().account());
        if (!isOwn(password, account)) {
            throw new RuleViolation("identity.signature.wrong");
        }
    }

    private boolean isOwn(String password, Account account) {
        return doors.passes(password, account.passwordHash(), Door.ofSignature(account.name()));
    }

    /**
     * Grants a role. At units there are officers, at an authority under the top also those of its
     * council and its clerk; all other roles are held at the top.
     */
    void grant(String name, Role role, String unitCode) {
        var unit = units.with(unitCode);
        if (!isHeldAt(role, unit)) {
            throw new RuleViolation("identity.role.notHere", role, unit.name());
        }
        if (name.equals(acting.actor().account())) {
            throw new RuleViolation("identity.account.self");
        }
        accounts.add(new AccountRole(accounts.with(name), role, unit, clocks.today()));
    }

    boolean isHeldAt(Role role, Unit unit) {
        return unit.isRoot()
                || role == Role.OFFICER
                || role.isHeldAtAuthorities() && units.isAuthority(unit);
    }
}
