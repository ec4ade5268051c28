package vn.bangvang.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.bangvang.organization.Succeeded;

/** What waits for an authority's decision waits for the unit that takes the authority over. */
@ApplicationScoped
class Handovers {
    @PersistenceContext EntityManager em;

    void follow(@Observes Succeeded change) {
        em.createQuery(
                        "select n from Nomination n where n.heardAt = :from and n.state = :state",
                        Nomination.class)
                .setParameter("from", change.from())
                .setParameter("state", NominationState.RECOMMENDED)
                .getResultList()
                .forEach(n -> n.passTo(change.to()));
    }
}
