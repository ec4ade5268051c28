package vn.bangvang.organization.lineage;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import vn.bangvang.platform.start.DatabaseReady;

/** Makes names of the past findable, once, where they were written down before they were. */
@ApplicationScoped
class FormerNames {
    private static final int STEP = 1000;

    @PersistenceContext EntityManager em;

    @Transactional
    void fill(@Observes @Priority(100) DatabaseReady ready) {
        for (var full = true; full; ) {
            var periods =
                    em.createQuery(
                                    "select v from UnitVersion v where v.nameKey is null order by v.id",
                                    UnitVersion.class)
                            .setMaxResults(STEP)
                            .getResultList();
            periods.forEach(UnitVersion::index);
            em.flush();
            em.clear();
            full = periods.size() == STEP;
        }
    }
}
