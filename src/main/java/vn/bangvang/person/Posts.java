package vn.bangvang.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which posts people have held, and from when to when (rules C-HC3-2, C-HC3-3). */
@ApplicationScoped
public class Posts {
    @PersistenceContext EntityManager em;

    /**
     * A post held.
     *
     * @param to last day, or {@code null} while it is held
     */
    public record Post(String positionClass, String title, LocalDate from, LocalDate to) {}

    /** The posts of many people, oldest first, by the people's ids. */
    public Map<Long, List<Post>> of(Collection<Long> ids) {
        var found = new HashMap<Long, List<Post>>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select p.person.id, p.positionClass, p.title, p.from, p.to"
                                    + " from PersonPosition p where p.person.id in :ids"
                                    + " order by p.from, p.id",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(
                            r ->
                                    found.computeIfAbsent((Long) r[0], id -> new ArrayList<>())
                                            .add(
                                                    new Post(
                                                            (String) r[1],
                                                            (String) r[2],
                                                            (LocalDate) r[3],
                                                            (LocalDate) r[4])));
        }
        return found;
    }
}
