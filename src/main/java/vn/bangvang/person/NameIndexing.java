package vn.bangvang.person;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import vn.bangvang.platform.DatabaseReady;

/** Fills the index of names once, where people were written down before there was one. */
@ApplicationScoped
class NameIndexing {
    private static final int STEP = 1000;

    @PersistenceContext EntityManager em;
    @Inject NameIndex names;

    @Transactional
    void fill(@Observes @Priority(100) DatabaseReady ready) {
        if (!em.createQuery("select t.term from NameTerm t", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty()) {
            return;
        }
        for (var last = 0L; ; ) {
            var people =
                    em.createQuery(
                                    "select p from Person p where p.id > :last and p.mergedInto is null"
                                            + " order by p.id",
                                    Person.class)
                            .setParameter("last", last)
                            .setMaxResults(STEP)
                            .getResultList();
            people.forEach(names::add);
            em.flush();
            if (people.size() < STEP) {
                return;
            }
            last = people.get(people.size() - 1).id();
            em.clear();
        }
    }
}
