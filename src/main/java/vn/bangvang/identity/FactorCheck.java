package vn.bangvang.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.bangvang.platform.DatabaseReady;
import vn.bangvang.platform.Vault;

/** A server whose secret does not open the second factors does not start: nobody could sign in. */
@ApplicationScoped
class FactorCheck {
    @PersistenceContext EntityManager em;
    @Inject Vault vault;

    void onReady(@Observes @Priority(DatabaseReady.CHECKS) DatabaseReady ready) {
        em.createQuery(
                        "select a.factorSealed from Account a where a.factorSealed is not null"
                                + " order by a.id",
                        String.class)
                .setMaxResults(1)
                .getResultStream()
                .forEach(stored -> vault.mustOpen(stored, "second factors"));
    }
}
