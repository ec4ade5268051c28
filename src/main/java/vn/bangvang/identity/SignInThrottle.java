package vn.bangvang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Refusal;
import vn.bangvang.platform.seal.Hash;

/**
 * Compares passwords and codes behind doors that shut after repeated mistakes. A try is counted
 * before it is known whether it is right, so that many at once find the door shut; no transaction
 * runs while a hash is computed.
 */
@ApplicationScoped
class SignInThrottle {
    @Inject Tries tries;
    @Inject Passwords passwords;
    @Inject Event<Refusal> refusals;

    /**
     * What is guarded.
     *
     * @param key a hash
     * @param free mistakes that shut nothing
     * @param account whose door it is, for those who are told
     */
    record Door(String key, int free, String account) {
        /** The account's door for everybody who never signed in on the device. */
        static Door ofAccount(String name) {
            return new Door(Hash.sha256("account " + name), SignInFailure.FREE_OF_ACCOUNT, name);
        }

        /** The account's door on a device where it signed in before. */
        static Door ofDevice(String name, String device) {
            return new Door(
                    Hash.sha256("device " + device + " " + name),
                    SignInFailure.FREE_OF_ACCOUNT,
                    name);
        }

        static Door ofCode(String name) {
            return new Door(Hash.sha256("code " + name), SignInFailure.FREE_OF_ACCOUNT, name);
        }

        static Door ofSignature(String name) {
            return new Door(Hash.sha256("signature " + name), SignInFailure.FREE_OF_ACCOUNT, name);
        }

        static Door ofSource(String address) {
            return new Door(
                    Hash.sha256("source " + address), SignInFailure.FREE_OF_SOURCE, "anonymous");
        }
    }

    /**
     * @param stored hash of the right password, or {@code null} when there is no such account
     * @return whether the password is right
     * @throws RuleViolation {@code identity.signIn.wait} when the door is shut
     */
    boolean passes(String password, String stored, Door door) {
        return opens(
                () -> password != null && passwords.matches(password.toCharArray(), stored), door);
    }

    /**
     * As {@link #passes}, for whatever opens the door.
     *
     * @param key whether what was typed is right; asked only while the door is open
     */
    boolean opens(BooleanSupplier key, Door door) {
        mustBeOpen(door, tries.count(door));
        if (!compared(key, door)) {
            return false;
        }
        tries.forgive(door);
        return true;
    }

    /** What was never compared, because too many wait for a hash, is no mistake. */
    private boolean compared(BooleanSupplier key, Door door) {
        try {
            return key.getAsBoolean();
        } catch (RuleViolation busy) {
            tries.takeBack(door);
            throw busy;
        }
    }

    /**
     * @throws RuleViolation {@code identity.signIn.wait} when the door is shut
     */
    void mustBeOpen(Door door) {
        mustBeOpen(door, tries.at(door));
    }

    /** Counts a mistake at the door. */
    void mistaken(Door door) {
        tries.count(door);
    }

    private void mustBeOpen(Door door, Tries.Found found) {
        if (found == Tries.Found.OPEN) {
            return;
        }
        if (found == Tries.Found.SHUT_FIRST) {
            refusals.fire(new Refusal(door.account(), "SignInService.check", "throttled"));
        }
        throw new RuleViolation("identity.signIn.wait");
    }
}
