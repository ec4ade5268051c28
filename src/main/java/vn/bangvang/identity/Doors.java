package vn.bangvang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Hash;
import vn.bangvang.platform.RuleViolation;

/**
 * Compares passwords behind doors that shut after repeated failures. A shut door is found before
 * any hash is computed, and a failure is kept even though its use case fails.
 */
@ApplicationScoped
class Doors {
    @Inject Accounts accounts;
    @Inject Passwords passwords;
    @Inject Clocks clocks;

    /** What is guarded, under a hash, and how many failures are free. */
    record Door(String key, int free) {
        static Door ofAccount(String name) {
            return new Door(Hash.sha256("account " + name), SignInFailure.FREE_OF_ACCOUNT);
        }

        static Door ofSource(String address) {
            return new Door(Hash.sha256("source " + address), SignInFailure.FREE_OF_SOURCE);
        }

        static Door ofSignature(String name) {
            return new Door(Hash.sha256("signature " + name), SignInFailure.FREE_OF_ACCOUNT);
        }
    }

    /**
     * @param stored hash of the right password, or {@code null} when there is no such account
     * @param doors the first of them opens wide again after the right password
     * @return whether the password is right
     * @throws RuleViolation {@code identity.signIn.wait} when a door is shut
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean passes(String password, String stored, Door... doors) {
        for (var door : doors) {
            if (accounts.isShut(door.key(), clocks.now())) {
                throw new RuleViolation("identity.signIn.wait");
            }
        }
        if (password != null && passwords.matches(password.toCharArray(), stored)) {
            accounts.forget(doors[0].key());
            return true;
        }
        for (var door : doors) {
            accounts.failed(door.key(), door.free(), clocks.now());
        }
        return false;
    }
}
