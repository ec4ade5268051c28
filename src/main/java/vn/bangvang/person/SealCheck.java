package vn.bangvang.person;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.bangvang.platform.DatabaseReady;
import vn.bangvang.platform.Vault;

/** Refuses to start with a secret that does not open the identity numbers that are stored. */
@ApplicationScoped
class SealCheck {
    @PersistenceContext EntityManager em;
    @Inject Vault vault;

    void onReady(@Observes @Priority(DatabaseReady.CHECKS) DatabaseReady ready) {
        em.createQuery(
                        "select p.identitySealed from Person p where p.identitySealed is not null"
                                + " order by p.id",
                        String.class)
                .setMaxResults(1)
                .getResultStream()
                .forEach(stored -> vault.mustOpen(stored, "identity numbers"));
    }
}
