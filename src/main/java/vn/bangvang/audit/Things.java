package vn.bangvang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.bangvang.platform.Chunks;
import vn.bangvang.platform.access.Acting;

/** Names and pages of records, many at once. */
@ApplicationScoped
class Things {
    @PersistenceContext EntityManager em;
    @Inject Acting acting;

    /** A record of the trail: its kind and its key. */
    record Key(String subject, String id) {}

    /** A record as people know it, and what its page is opened with. */
    public record Known(Long id, String name, String code) {}

    /** The records that are still there, by their keys. */
    Map<Key, Known> known(Collection<Key> keys) {
        var bySubject = new HashMap<String, TreeSet<Long>>();
        for (var key : keys) {
            if (Thing.of(key.subject()) != null && key.id().matches("\\d{1,18}")) {
                bySubject
                        .computeIfAbsent(key.subject(), s -> new TreeSet<>())
                        .add(Long.valueOf(key.id()));
            }
        }
        var known = new HashMap<Key, Known>();
        bySubject.forEach(
                (subject, ids) -> {
                    for (var some : Chunks.of(List.copyOf(ids))) {
                        em.createQuery(Thing.of(subject).query(), Known.class)
                                .setParameter("ids", some)
                                .getResultStream()
                                .forEach(k -> known.put(new Key(subject, k.id() + ""), k));
                    }
                });
        return known;
    }

    /** Where the record's page is, if the actor may open such pages. */
    Optional<String> address(String subject, Known known) {
        var thing = Thing.of(subject);
        return known == null || thing.page() == null || !acting.actor().may(thing.needs())
                ? Optional.empty()
                : Optional.of(thing.page() + known.code());
    }
}
