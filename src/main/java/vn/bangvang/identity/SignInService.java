package vn.bangvang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.bangvang.identity.Doors.Door;
import vn.bangvang.platform.Actor;
import vn.bangvang.platform.Change;
import vn.bangvang.platform.Changes;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Needs;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.Refusal;
import vn.bangvang.platform.RuleViolation;

/** Signing in, and who an account is. */
@ApplicationScoped
@Transactional
public class SignInService {
    @Inject Accounts accounts;
    @Inject Doors doors;
    @Inject Event<Refusal> refusals;
    @Inject Clocks clocks;

    /**
     * Checks a password. Repeated failures shut the door, per account name and per source, before
     * any hash is computed.
     *
     * @param source address of the client; kept only as a hash
     */
    @Needs(Permission.PUBLIC)
    public void check(String name, String password, String source) {
        var account = accounts.find(name).filter(Account::active);
        var stored = account.map(Account::passwordHash).orElse(null);
        if (!doors.passes(password, stored, Door.ofAccount(name), Door.ofSource(source))) {
            account.ifPresent(
                    a -> refusals.fire(new Refusal(name, "SignInService.check", "password")));
            throw new RuleViolation("identity.signIn.wrong");
        }
        accounts.used(name, clocks.now());
        Changes.note(
                new Change(Change.Action.SIGN_IN, "Account", name, Map.of(), Map.of("name", name)));
    }

    /** The stamp that a session must carry; it changes when the account's sessions must end. */
    @Needs(Permission.PUBLIC)
    public int stamp(String name) {
        return accounts.with(name).sessionStamp();
    }

    /** Whether the account's password was given by an administrator and must be changed first. */
    @Needs(Permission.PUBLIC)
    public boolean mustChangePassword(String name) {
        return accounts.with(name).oneTime();
    }

    /**
     * The actor behind an account today; empty when the account is closed or its sessions were
     * ended.
     */
    @Needs(Permission.PUBLIC)
    public Optional<Actor> actor(String name, int stamp) {
        return accounts.find(name)
                .filter(a -> a.active() && a.sessionStamp() == stamp)
                .map(this::actor);
    }

    private Actor actor(Account account) {
        var scopes = new EnumMap<Permission, Set<String>>(Permission.class);
        for (var held : accounts.rolesOf(account, clocks.today())) {
            for (var permission : held.role().permissions()) {
                scopes.computeIfAbsent(permission, p -> new HashSet<>()).add(held.unitPath());
            }
        }
        scopes.computeIfAbsent(Permission.SIGNED_IN, p -> new HashSet<>()).add("/");
        scopes.computeIfAbsent(Permission.PUBLIC, p -> new HashSet<>()).add("/");
        return new Actor(
                account.name(), account.displayName(), account.personId(), Map.copyOf(scopes));
    }
}
