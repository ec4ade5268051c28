package vn.bangvang.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.logging.Logger;
import vn.bangvang.platform.seal.Vault;
import vn.bangvang.platform.start.DatabaseReady;

/**
 * The seals of second factors at the start: a secret that does not open them refuses to start, for
 * nobody could sign in; those of the secret before are sealed with the one of today.
 */
@ApplicationScoped
class FactorSeals {
    private static final Logger LOG = Logger.getLogger(FactorSeals.class.getName());

    @PersistenceContext EntityManager em;
    @Inject Vault vault;

    @Transactional
    void onReady(@Observes @Priority(DatabaseReady.CHECKS) DatabaseReady ready) {
        var guarded =
                em.createQuery(
                                "select a from Account a where a.factorSealed is not null",
                                Account.class)
                        .getResultList();
        guarded.forEach(a -> vault.mustOpen(a.factorSealed(), a.sealedAs(), "second factors"));
        var old =
                guarded.stream().filter(a -> !a.factorSealed().startsWith(vault.todays())).toList();
        old.forEach(this::sealAnew);
        if (!old.isEmpty()) {
            LOG.warning("Second factors sealed anew: " + old.size());
        }
    }

    private void sealAnew(Account account) {
        var secret = vault.open(account.factorSealed(), account.sealedAs());
        em.createQuery("update Account a set a.factorSealed = :sealed where a = :account")
                .setParameter("sealed", vault.seal(secret, account.sealedAs()))
                .setParameter("account", account)
                .executeUpdate();
    }
}
