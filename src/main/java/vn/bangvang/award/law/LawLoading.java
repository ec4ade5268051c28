package vn.bangvang.award.law;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import vn.bangvang.platform.start.DatabaseReady;

/**
 * Brings the law of the program into a database that has none. What an office has is its own from
 * then on: a newer law of the program is compared with it and confirmed by two hands.
 */
@ApplicationScoped
class LawLoading {
    @PersistenceContext EntityManager em;
    @Inject Laws laws;

    @Transactional
    void onReady(@Observes @Priority(DatabaseReady.CHECKS + 1) DatabaseReady ready) {
        if (laws.isEmpty()) {
            var law = ProgramLaw.read();
            law.awards().forEach(em::persist);
            law.eras().forEach(em::persist);
            em.flush();
            law.rows().forEach(row -> em.persist(new LawEntry(row)));
        }
    }
}
