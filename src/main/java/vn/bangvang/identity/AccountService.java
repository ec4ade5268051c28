package vn.bangvang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import vn.bangvang.identity.SignInThrottle.Door;
import vn.bangvang.organization.Units;
import vn.bangvang.person.People;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;

/** What administrators do with accounts, and everyone with the own password. */
@ApplicationScoped
@Transactional
public class AccountService {
    @Inject Accounts accounts;
    @Inject RoleService roles;
    @Inject TwoHands hands;
    @Inject Units units;
    @Inject People people;
    @Inject Passwords passwords;
    @Inject PasswordRules rules;
    @Inject SignInThrottle doors;
    @Inject Acting acting;
    @Inject Clocks clocks;

    @Needs(Permission.ACCOUNT_EDIT)
    public List<AccountRow> all() {
        return accounts.rows();
    }

    /** Who did something is told by name on many pages; the account itself where it is unknown. */
    @Needs(Permission.SIGNED_IN)
    public String displayName(String name) {
        return accounts.find(name).map(Account::displayName).orElse(name);
    }

    @Needs(Permission.ACCOUNT_EDIT)
    public AccountRow account(String name) {
        return accounts.row(name);
    }

    /** Opens an account with a one-time password. */
    @Needs(value = Permission.ACCOUNT_EDIT, once = true)
    public Issued issue(
            @NotNull @Pattern(regexp = NewAccount.NAME) String name,
            @NotBlank @Size(max = 120) String displayName,
            @NotNull Role role,
            @NotBlank String unitCode) {
        return issued(name, displayName, null, role, unitCode);
    }

    /**
     * @param person code of the person it belongs to, or {@code null} when none is known
     */
    Issued issued(String name, String displayName, String person, Role role, String unitCode) {
        var password = OneTimePassword.next();
        var account = added(name, displayName, hash(password));
        account.mustChangePassword();
        if (person != null) {
            account.belongTo(people.with(person));
        }
        roles.grant(account, role, units.with(unitCode));
        return new Issued(name, displayName, password);
    }

    /**
     * Opens the first accounts of a place, all or none; their roles hold at once.
     *
     * @throws RuleViolation when there is an account
     */
    @Needs(value = Permission.ACCOUNT_EDIT, once = true)
    public void openFirst(@NotNull List<@Valid NewAccount> forms) {
        if (!accounts.isEmpty()) {
            throw new RuleViolation("identity.account.notFirst");
        }
        // a hash takes long, and the practice gives all its accounts one password
        var hashes = new HashMap<String, String>();
        for (var form : forms) {
            rules.mustBeGood(form.password(), form.name(), form.displayName());
            var hash = hashes.computeIfAbsent(form.password(), this::hash);
            roles.grantFirst(
                    added(form.name(), form.displayName(), hash),
                    form.role(),
                    units.with(form.unitCode()));
        }
    }

    String hash(String password) {
        return passwords.of(password.toCharArray());
    }

    /**
     * @param hash of the password
     */
    Account added(String name, String displayName, String hash) {
        if (accounts.find(name).isPresent()) {
            throw new RuleViolation("identity.account.taken", name);
        }
        var account = new Account(name, displayName, hash);
        accounts.add(account);
        return account;
    }

    /**
     * Gives an account a one-time password, which must be changed at its first use, and opens a
     * door that repeated failures shut.
     */
    @Needs(value = Permission.ACCOUNT_EDIT, once = true)
    public Issued reset(String name) {
        var account = accounts.with(name);
        if (account.name().equals(acting.actor().account())) {
            throw new RuleViolation("identity.reset.self");
        }
        var password = OneTimePassword.next();
        account.resetTo(hash(password), acting.actor().account(), clocks.now());
        accounts.forget(Door.ofAccount(account.name()).key());
        accounts.forgetDevices(account);
        return new Issued(account.name(), account.displayName(), password);
    }

    /** Closes an account, which ends its roles, or opens it again, without any. */
    @Needs(Permission.ACCOUNT_EDIT)
    public void setActive(String name, boolean active) {
        var account = accounts.with(name);
        hands.mustBeOfSomebodyElse(name);
        if (!active) {
            roles.mustLeaveTwo(account);
            roles.endAll(account);
        }
        account.switchTo(active);
    }

    @Needs(Permission.SIGNED_IN)
    public void changePassword(String old, String wanted) {
        var account = accounts.with(acting.actor().account());
        if (!isOwn(old, account)) {
            throw new RuleViolation("identity.password.wrong");
        }
        if (old.equals(wanted)) {
            throw new RuleViolation("identity.password.same");
        }
        rules.mustBeGood(wanted, account.name(), account.displayName());
        account.replaceHash(hash(wanted));
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
}
