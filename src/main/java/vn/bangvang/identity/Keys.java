package vn.bangvang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What opens accounts, read in a transaction that ends before anything is compared. */
@ApplicationScoped
class Keys {
    @Inject Accounts accounts;

    /**
     * What opens an account.
     *
     * @param hash of the password; {@code null} when there is no such open account
     * @param known whether the account signed in on the device before
     */
    record Key(String hash, boolean known) {}

    /**
     * @param device hash of the device's token, or {@code null}
     */
    @Transactional
    Key of(String name, String device) {
        return accounts.find(name)
                .filter(Account::active)
                .map(a -> new Key(a.passwordHash(), device != null && accounts.knows(name, device)))
                .orElse(new Key(null, false));
    }
}
