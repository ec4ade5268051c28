package vn.bangvang.bonus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Payments that were written down. */
@ApplicationScoped
class Payments {
    @PersistenceContext EntityManager em;

    Optional<BonusPayment> of(String decision) {
        return em.createQuery(
                        "select p from BonusPayment p where p.decision = :decision",
                        BonusPayment.class)
                .setParameter("decision", decision)
                .getResultStream()
                .findFirst();
    }

    /** Those of the decisions that were paid. */
    List<String> paid(Collection<String> decisions) {
        return decisions.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p.decision from BonusPayment p where p.decision in :decisions",
                                String.class)
                        .setParameter("decisions", decisions)
                        .getResultList();
    }

    void add(BonusPayment payment) {
        em.persist(payment);
    }

    void remove(BonusPayment payment) {
        em.remove(payment);
    }
}
