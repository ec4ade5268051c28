package vn.bangvang.news.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** Adds to the reads of items, by their slugs. */
    @Transactional(TxType.REQUIRES_NEW)
    void addReads(Map<String, Long> reads) {
        reads.forEach(
                (slug, times) ->
                        em.createNativeQuery(
                                        "insert into news_visit (slug, total)"
                                                + " select i.slug, ?2 from news_item i where i.slug = ?1"
                                                + " on duplicate key update"
                                                + " news_visit.total = news_visit.total + ?2")
                                .setParameter(1, slug)
                                .setParameter(2, times)
                                .executeUpdate());
    }

    /** What is kept of the reads of some items, by their slugs. */
    Map<String, NewsReads> reads(Collection<String> slugs) {
        return slugs.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select v from NewsReads v where v.slug in :slugs", NewsReads.class)
                        .setParameter("slugs", slugs)
                        .getResultStream()
                        .collect(Collectors.toMap(NewsReads::slug, Function.identity()));
    }
}
