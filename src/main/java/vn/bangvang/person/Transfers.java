package vn.bangvang.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.bangvang.organization.lineage.UnitSucceeded;

/** People go on at the unit that takes over theirs, in the same post and class. */
@ApplicationScoped
class Transfers {
    @PersistenceContext EntityManager em;
    @Inject ListedPeople listed;

    void follow(@Observes UnitSucceeded change) {
        em.createQuery(
                        "select p from PersonPosition p where p.unit = :unit and p.to is null",
                        PersonPosition.class)
                .setParameter("unit", change.from())
                .getResultList()
                .forEach(
                        position -> {
                            var next = position.goOnAt(change.to(), change.day());
                            position.end(change.day().minusDays(1));
                            em.persist(next);
                            listed.change(next.person(), next);
                        });
    }
}
