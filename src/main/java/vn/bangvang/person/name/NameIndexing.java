package vn.bangvang.person.name;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.bangvang.person.Person;
import vn.bangvang.platform.start.DatabaseReady;

/**
 * Fills the index of names where people were written down before there was one, the latest first:
 * where the first of all is found, all are. A thousand at a time, so that a start that is broken
 * off goes on where it stopped.
 */
@ApplicationScoped
class NameIndexing {
    private static final String MISSING =
            "select p from Person p where p.mergedInto is null"
                    + " and not exists (select t from NameTerm t where t.person = p.code)";

    @Inject Step step;

    void fill(@Observes @Priority(100) DatabaseReady ready) {
        if (step.isDone()) {
            return;
        }
        for (var before = Long.MAX_VALUE; before > 0; ) {
            before = step.add(before);
        }
    }

    /** A thousand people in a transaction of their own. */
    @ApplicationScoped
    static class Step {
        private static final int SIZE = 1000;

        @PersistenceContext EntityManager em;
        @Inject NameIndex names;

        /** Whether the first person of all is found. */
        @Transactional(TxType.REQUIRES_NEW)
        boolean isDone() {
            var first =
                    em.createQuery(
                                    "select p from Person p where p.mergedInto is null order by p.id",
                                    Person.class)
                            .setMaxResults(1)
                            .getResultList();
            return first.isEmpty() || missing(first.get(0).id() + 1, 1).isEmpty();
        }

        /**
         * @return the id before which people may still be missing, 0 when nobody is
         */
        @Transactional(TxType.REQUIRES_NEW)
        long add(long before) {
            var people = missing(before, SIZE);
            names.addAll(people);
            return people.size() < SIZE ? 0 : people.get(SIZE - 1).id();
        }

        private List<Person> missing(long before, int most) {
            return em.createQuery(MISSING + " and p.id < :before order by p.id desc", Person.class)
                    .setParameter("before", before)
                    .setMaxResults(most)
                    .getResultList();
        }
    }
}
