package vn.bangvang.bonus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.bangvang.platform.access.Scope;

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

    /** Codes of decisions of the scope, signed since a day, that have no payment. */
    List<String> unpaid(Scope scope, LocalDate since) {
        return scope.in(
                        em.createQuery(
                                "select d.code from Decision d join d.authority u where "
                                        + scope.where("u.path")
                                        + " and d.state = vn.bangvang.decision.DecisionState.SIGNED"
                                        + " and d.signedOn >= :since and not exists"
                                        + " (select p from BonusPayment p where p.decision = d.code)",
                                String.class))
                .setParameter("since", since)
                .getResultList();
    }

    void add(BonusPayment payment) {
        em.persist(payment);
    }

    void remove(BonusPayment payment) {
        em.remove(payment);
    }
}
