package vn.bangvang.person;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.logging.Logger;
import vn.bangvang.platform.DatabaseReady;
import vn.bangvang.platform.Vault;

/**
 * The seals of identity numbers at the start: a secret that does not open them refuses to start,
 * and numbers that were sealed with the secret before are sealed with the one of today, all or
 * none.
 */
@ApplicationScoped
class IdentitySeals {
    private static final Logger LOG = Logger.getLogger(IdentitySeals.class.getName());
    private static final String SEALED =
            "select p from Person p where p.identitySealed is not null";

    @PersistenceContext EntityManager em;
    @Inject Vault vault;

    @Transactional
    void onReady(@Observes @Priority(DatabaseReady.CHECKS) DatabaseReady ready) {
        em.createQuery(SEALED + " order by p.id", Person.class)
                .setMaxResults(1)
                .getResultStream()
                .forEach(p -> vault.mustOpen(p.identitySealed(), p.sealedAs(), "identity numbers"));
        if (vault.isOpen()) {
            sealAnew();
        }
    }

    private void sealAnew() {
        var old =
                em.createQuery(SEALED + " and p.identitySealed not like :todays", Person.class)
                        .setParameter("todays", vault.todays() + "%")
                        .getResultList();
        for (var person : old) {
            var number = vault.open(person.identitySealed(), person.sealedAs());
            em.createQuery(
                            "update Person p set p.identitySealed = :sealed,"
                                    + " p.identityIndex = :index where p = :person")
                    .setParameter("sealed", vault.seal(number, person.sealedAs()))
                    .setParameter("index", vault.index(number))
                    .setParameter("person", person)
                    .executeUpdate();
        }
        if (!old.isEmpty()) {
            LOG.info(() -> "Identity numbers sealed anew: " + old.size());
        }
    }
}
