package vn.bangvang.person;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.bangvang.platform.DatabaseReady;
import vn.bangvang.platform.RuleViolation;
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
                .forEach(this::mustOpen);
    }

    private void mustOpen(String sealed) {
        try {
            vault.open(sealed);
        } catch (RuleViolation e) {
            throw new IllegalStateException(
                    "The variable secret does not open the identity numbers of this database: set the one that sealed them.",
                    e);
        }
    }
}
