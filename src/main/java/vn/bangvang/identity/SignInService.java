package vn.bangvang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.bangvang.identity.SignInThrottle.Door;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Actor;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.access.Refusal;
import vn.bangvang.platform.record.Change;
import vn.bangvang.platform.record.Changes;
import vn.bangvang.platform.seal.Hash;

/** Signing in, and who an account is. */
@ApplicationScoped
@Transactional
public class SignInService {
    @Inject Accounts accounts;
    @Inject SignInThrottle doors;
    @Inject Passwords passwords;
    @Inject Keys keys;
    @Inject SecondFactorService factors;
    @Inject Event<Refusal> refusals;
    @Inject Clocks clocks;

    /**
     * Checks a password. Repeated mistakes shut the door before any hash is computed: on a device
     * where the account signed in before the door of that device, anywhere else the one of the
     * account for strangers, and the one of the source.
     *
     * @param source address of the client; kept only as a hash
     * @param device token of the client's device, or {@code null}
     */
    @Needs(Permission.PUBLIC)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void check(String name, String password, String source, String device) {
        passwords.mustHaveRoom();
        var key = keys.of(name, device == null ? null : Hash.sha256(device));
        var from = Door.ofSource(source);
        if (!key.known()) {
            doors.mustBeOpen(from);
        }
        var door = key.known() ? Door.ofDevice(name, Hash.sha256(device)) : Door.ofAccount(name);
        if (!doors.passes(password, key.hash(), door)) {
            if (!key.known()) {
                doors.mistaken(from);
            }
            refusals.fire(
                    new Refusal(
                            key.hash() == null ? "anonymous" : name,
                            "SignInService.check",
                            key.hash() == null ? "unknown account" : "password"));
            throw new RuleViolation("identity.signIn.wrong");
        }
    }

    /** Notes that an account has signed in, and on which device. */
    @Needs(Permission.PUBLIC)
    public void entered(String name, String device) {
        accounts.used(name, clocks.now());
        var hash = Hash.sha256(device);
        if (!accounts.knows(name, hash)) {
            accounts.add(new KnownDevice(accounts.with(name), hash, clocks.today()));
        }
        Changes.signedIn(name);
        Changes.note(
                new Change(Change.Action.SIGN_IN, "Account", name, Map.of(), Map.of("name", name)));
    }

    /** The stamp that a session must carry; it changes when the account's sessions must end. */
    @Needs(Permission.PUBLIC)
    public int stamp(String name) {
        return accounts.with(name).sessionStamp();
    }

    /** What an account must do before anything else. */
    public enum First {
        /** Set a password of the own in place of one that somebody else has seen. */
        PASSWORD,
        /** Set up the second factor that the office demands. */
        SECOND_FACTOR,
        NOTHING
    }

    /** What the account must do before anything else, today. */
    @Needs(Permission.PUBLIC)
    public First first(String name) {
        return first(accounts.with(name));
    }

    private First first(Account account) {
        if (account.oneTime()) {
            return First.PASSWORD;
        }
        return factors.isMissing(account) ? First.SECOND_FACTOR : First.NOTHING;
    }

    /**
     * The actor behind an account today; empty when the account is closed or its sessions were
     * ended.
     */
    @Needs(Permission.PUBLIC)
    public Optional<Actor> actor(String name, int stamp) {
        return present(name, stamp).map(a -> actor(a, accounts.rolesOf(a, clocks.today())));
    }

    /**
     * Who comes in with a session.
     *
     * @param hats the roles that the account holds today, of which it may act in one alone
     * @param worn the one that it acts in alone; {@code null} while it acts in all
     * @param first what must be done before anything else
     */
    public record Entry(Actor actor, List<Hat> hats, Hat worn, First first) {
        public Entry {
            hats = List.copyOf(hats);
        }
    }

    /**
     * As {@link #actor}, with what the account must do first.
     *
     * @param hat key of the role to act in alone; {@code null} for all, as is one that is not held
     */
    @Needs(Permission.PUBLIC)
    public Optional<Entry> entry(String name, int stamp, String hat) {
        return present(name, stamp)
                .map(
                        account -> {
                            var held = accounts.rolesOf(account, clocks.today());
                            var worn =
                                    held.stream().filter(r -> r.hat().key().equals(hat)).toList();
                            return new Entry(
                                    actor(account, worn.isEmpty() ? held : worn),
                                    held.stream().map(AccountRole::hat).toList(),
                                    worn.isEmpty() ? null : worn.get(0).hat(),
                                    first(account));
                        });
    }

    private Optional<Account> present(String name, int stamp) {
        return accounts.find(name).filter(a -> a.active() && a.sessionStamp() == stamp);
    }

    private static Actor actor(Account account, List<AccountRole> roles) {
        var scopes = new EnumMap<Permission, Set<String>>(Permission.class);
        for (var held : roles) {
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
