package vn.bangvang.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.lineage.Lineage;
import vn.bangvang.organization.lineage.UnitDissolved;
import vn.bangvang.organization.lineage.UnitSucceeded;

/**
 * What waits for an authority's decision when it ends waits for the unit that takes it over; where
 * nothing follows it, for the authority that is now over the unit that made the dossier.
 */
@ApplicationScoped
class AuthoritySuccession {
    @PersistenceContext EntityManager em;
    @Inject Lineage lineage;

    void follow(@Observes UnitSucceeded change) {
        waitingFor(change.from()).forEach(n -> n.passTo(change.to()));
    }

    void follow(@Observes UnitDissolved end) {
        var over = new HashMap<Unit, Optional<Unit>>();
        waitingFor(end.unit())
                .forEach(
                        n ->
                                over.computeIfAbsent(n.dossier().unit(), lineage::authorityOver)
                                        .ifPresent(n::passTo));
    }

    private List<Nomination> waitingFor(Unit authority) {
        return em.createQuery(
                        "select n from Nomination n join fetch n.dossier join fetch n.dossier.unit"
                                + " where n.heardAt = :authority and n.state = :state",
                        Nomination.class)
                .setParameter("authority", authority)
                .setParameter("state", NominationState.RECOMMENDED)
                .getResultList();
    }
}
