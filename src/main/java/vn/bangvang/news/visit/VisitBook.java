package vn.bangvang.news.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The number of visits as it is kept. */
@ApplicationScoped
class VisitBook {
    @PersistenceContext EntityManager em;

    /**
     * @return how many there are with these
     */
    @Transactional(TxType.REQUIRES_NEW)
    long add(long visits) {
        em.createQuery("update VisitTotal v set v.total = v.total + :added where v.id = 1")
                .setParameter("added", visits)
                .executeUpdate();
        return em.find(VisitTotal.class, 1).total();
    }
}
