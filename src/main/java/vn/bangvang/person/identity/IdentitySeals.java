package vn.bangvang.person.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.logging.Logger;
import vn.bangvang.person.Person;
import vn.bangvang.platform.seal.Vault;
import vn.bangvang.platform.start.DatabaseReady;

/**
 * The seals of identity numbers at the start: a secret that does not open them refuses to start,
 * and numbers that were sealed with the secret before are sealed with the one of today, all or
 * none.
 */
@ApplicationScoped
class IdentitySeals {
    private static final Logger LOG = Logger.getLogger(IdentitySeals.class.getName());
    private static final int STEP = 1000;
    private static final String SEALED =
            "select p.id, p.code, p.identitySealed from Person p where p.identitySealed is not null"
                    + " and p.id > :last";

    @PersistenceContext EntityManager em;
    @Inject Vault vault;

    @Transactional
    void onReady(@Observes @Priority(DatabaseReady.CHECKS) DatabaseReady ready) {
        sealed(SEALED, "", 0, 1)
                .forEach(r -> vault.mustOpen(r.number, r.sealedAs(), "identity numbers"));
        if (!vault.isOpen()) {
            return;
        }
        var anew = 0;
        for (var rows = old(0); !rows.isEmpty(); rows = old(rows.get(rows.size() - 1).id)) {
            rows.forEach(this::sealAnew);
            anew += rows.size();
        }
        if (anew > 0) {
            LOG.warning("Identity numbers sealed anew: " + anew);
        }
    }

    /**
     * A person's sealed number.
     *
     * @param code of the person
     */
    private record Sealed(long id, String code, String number) {
        String sealedAs() {
            return Person.sealedAs(code);
        }
    }

    /** Numbers behind a row that are not sealed with the secret of today. */
    private List<Sealed> old(long last) {
        return sealed(
                SEALED + " and p.identitySealed not like :todays",
                vault.todays() + "%",
                last,
                STEP);
    }

    private List<Sealed> sealed(String query, String todays, long last, int most) {
        var asked =
                em.createQuery(query + " order by p.id", Object[].class).setParameter("last", last);
        if (!todays.isEmpty()) {
            asked.setParameter("todays", todays);
        }
        return asked.setMaxResults(most)
                .getResultStream()
                .map(r -> new Sealed((Long) r[0], (String) r[1], (String) r[2]))
                .toList();
    }

    private void sealAnew(Sealed row) {
        var number = vault.open(row.number, row.sealedAs());
        em.createQuery(
                        "update Person p set p.identitySealed = :sealed, p.identityIndex = :index"
                                + " where p.id = :id")
                .setParameter("sealed", vault.seal(number, row.sealedAs()))
                .setParameter("index", vault.index(number))
                .setParameter("id", row.id)
                .executeUpdate();
    }
}
