package vn.bangvang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.bangvang.organization.Units;

/** Accounts of tests: with a password that is known, and roles that hold at once. */
@ApplicationScoped
@Transactional
public class TestAccounts {
    @Inject AccountService accounts;
    @Inject Accounts stored;
    @Inject RoleService roles;
    @Inject Units units;

    /** Hashes take long, and most tests have one password for all. */
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    /** Opens an account without any role. */
    public void open(String name, String password) {
        accounts.added(name, "Người " + name, hashes.computeIfAbsent(password, accounts::hash));
    }

    /** Opens an account with a role. */
    public void open(String name, String password, Role role, String unit) {
        open(name, password);
        give(name, role, unit);
    }

    public void give(String name, Role role, String unit) {
        roles.grantFirst(stored.with(name), role, units.with(unit));
    }
}
