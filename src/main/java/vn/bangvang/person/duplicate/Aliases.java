package vn.bangvang.person.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records that were found to be of one person. A record that was joined to another keeps all that
 * stood on it; whoever asks for one is told of all, so that taking a joining back loses nothing.
 */
@ApplicationScoped
public class Aliases {
    @PersistenceContext EntityManager em;

    /** One of the records of a person. */
    public record Alias(long id, String code) {}

    /** For each of these records all that are of the same person, the one that was kept first. */
    public Map<Long, List<Alias>> of(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return new HashMap<>();
        }
        var roots = new HashMap<Long, Long>();
        var members = new HashMap<Long, List<Alias>>();
        em.createQuery(
                        "select p.id, p.code, k.id, k.code from Person p left join p.mergedInto k"
                                + " where p.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(
                        r -> {
                            var at = r[2] == null ? 0 : 2;
                            var kept = new Alias((Long) r[at], (String) r[at + 1]);
                            roots.put((Long) r[0], kept.id());
                            members.putIfAbsent(kept.id(), new ArrayList<>(List.of(kept)));
                        });
        em.createQuery(
                        "select p.id, p.code, k.id from Person p join p.mergedInto k"
                                + " where k.id in :roots order by p.id",
                        Object[].class)
                .setParameter("roots", members.keySet())
                .getResultStream()
                .forEach(r -> members.get((Long) r[2]).add(new Alias((Long) r[0], (String) r[1])));
        var groups = new HashMap<Long, List<Alias>>();
        roots.forEach((id, root) -> groups.put(id, members.get(root)));
        return groups;
    }

    /** Ids of all records of these people. */
    public List<Long> ids(Collection<Long> ids) {
        return of(ids).values().stream().flatMap(List::stream).map(Alias::id).distinct().toList();
    }
}
