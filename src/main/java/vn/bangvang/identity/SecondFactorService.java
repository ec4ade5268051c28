package vn.bangvang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.bangvang.identity.SignInThrottle.Door;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Settings;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.access.Refusal;
import vn.bangvang.platform.record.Change;
import vn.bangvang.platform.record.Changes;
import vn.bangvang.platform.seal.Hash;
import vn.bangvang.platform.seal.Vault;

/**
 * The second factor (xác thực hai bước): a code from the owner's telephone beside the password, and
 * codes on paper for who has lost it. Everybody may switch it on; the office may demand it of who
 * signs, numbers and administers.
 */
@ApplicationScoped
@Transactional
public class SecondFactorService {
    private static final int RECOVERY_CODES = 10;

    /** Of whom the office may demand it. */
    private static final Set<Role> DEMANDED = Set.of(Role.CHAIR, Role.CLERK, Role.ADMINISTRATOR);

    @Inject Accounts accounts;
    @Inject Authenticator authenticator;
    @Inject TwoHands hands;
    @Inject SignInThrottle doors;
    @Inject Event<Refusal> refusals;
    @Inject Settings settings;
    @Inject Vault vault;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /**
     * How the second factor of the own account stands.
     *
     * @param possible whether the server can keep the secret
     * @param codesLeft recovery codes that nobody has used
     */
    public record Status(boolean possible, boolean on, boolean demanded, long codesLeft) {}

    /**
     * A secret to be put into a telephone; it holds when a code of it was typed.
     *
     * @param address what a QR code tells the telephone
     */
    public record Offer(String secret, String address) implements Serializable {}

    @Needs(Permission.SIGNED_IN)
    public Status status() {
        var account = own();
        return new Status(
                vault.isOpen(),
                account.factorSealed() != null,
                isDemandedOf(account),
                accounts.recoveryCodes(account));
    }

    @Needs(Permission.SIGNED_IN)
    public Offer offer() {
        var secret = authenticator.newSecret();
        return new Offer(
                secret,
                Authenticator.address(
                        "Bảng Vàng " + settings.get("place.name"),
                        acting.actor().account(),
                        secret));
    }

    /**
     * Switches the second factor on.
     *
     * @param code that the telephone shows now, as proof that it has the secret
     * @return recovery codes, shown once
     */
    @Needs(value = Permission.SIGNED_IN, once = true)
    public List<String> switchOn(String secret, String code) {
        var account = own();
        if (account.factorSealed() != null) {
            throw new RuleViolation("identity.factor.already");
        }
        var step = authenticator.step(secret, digits(code), 0);
        if (step.isEmpty()) {
            throw new RuleViolation("identity.factor.wrong");
        }
        account.guardBy(vault.seal(secret, account.sealedAs()));
        account.usedStep(step.getAsLong());
        return newCodes(account);
    }

    /** New recovery codes in place of the old ones. */
    @Needs(value = Permission.SIGNED_IN, once = true)
    public List<String> renew(String password) {
        mustBeOwn(password);
        if (own().factorSealed() == null) {
            throw new RuleViolation("identity.factor.none");
        }
        return newCodes(own());
    }

    @Needs(Permission.SIGNED_IN)
    public void switchOff(String password) {
        mustBeOwn(password);
        var account = own();
        if (isDemandedOf(account)) {
            throw new RuleViolation("identity.factor.demanded");
        }
        free(account);
    }

    /** Takes the second factor off an account whose owner has lost telephone and codes. */
    @Needs(Permission.ACCOUNT_EDIT)
    public void takeOff(String name) {
        hands.mustBeOfSomebodyElse(name);
        free(accounts.with(name));
    }

    /** Whether the account needs a code beside the password. */
    @Needs(Permission.PUBLIC)
    public boolean isOn(String name) {
        return accounts.with(name).factorSealed() != null;
    }

    /** Whether the office demands a second factor of the account that it does not have yet. */
    boolean isMissing(Account account) {
        return account.factorSealed() == null && isDemandedOf(account);
    }

    /**
     * Checks a code from the telephone, or a recovery code, which is used up.
     *
     * @throws RuleViolation when it is wrong, or was wrong too often
     */
    @Needs(Permission.PUBLIC)
    public void check(String name, String typed) {
        var account = accounts.with(name);
        if (!doors.opens(() -> isRight(account, typed), Door.ofCode(name))) {
            refusals.fire(new Refusal(name, "SecondFactorService.check", "code"));
            throw new RuleViolation("identity.factor.wrong");
        }
    }

    private boolean isRight(Account account, String typed) {
        var digits = digits(typed);
        var recovery = accounts.recoveryCode(account, hash(digits));
        if (recovery.isPresent()) {
            recovery.get().use(clocks.now());
            return true;
        }
        var step =
                authenticator.step(
                        vault.open(account.factorSealed(), account.sealedAs()),
                        digits,
                        account.factorStep());
        step.ifPresent(account::usedStep);
        return step.isPresent();
    }

    private List<String> newCodes(Account account) {
        accounts.forgetRecoveryCodes(account);
        var codes = new ArrayList<String>();
        for (var i = 0; i < RECOVERY_CODES; i++) {
            var code = OneTimePassword.next();
            codes.add(code);
            accounts.add(new RecoveryCode(account, hash(digits(code))));
        }
        note(account, "on");
        return codes;
    }

    private void free(Account account) {
        account.guardBy(null);
        accounts.forgetRecoveryCodes(account);
        note(account, "off");
    }

    private static void note(Account account, String now) {
        Changes.note(
                new Change(
                        Change.Action.CHANGE,
                        "Account",
                        String.valueOf(account.id()),
                        Map.of(),
                        Map.of("secondFactor", now, "name", account.name())));
    }

    private boolean isDemandedOf(Account account) {
        return settings.get("place.secondFactor").equals("1")
                && accounts.rolesOf(account, clocks.today()).stream()
                        .anyMatch(r -> DEMANDED.contains(r.role()));
    }

    private void mustBeOwn(String password) {
        var account = own();
        if (!doors.passes(password, account.passwordHash(), Door.ofSignature(account.name()))) {
            throw new RuleViolation("identity.password.wrong");
        }
    }

    private Account own() {
        return accounts.with(acting.actor().account());
    }

    /** As it was meant: without the blanks and hyphens that make it easier to read. */
    private static String digits(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    private static String hash(String code) {
        return Hash.sha256("recovery " + code);
    }
}
