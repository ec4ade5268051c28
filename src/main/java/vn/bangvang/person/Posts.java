package vn.bangvang.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.bangvang.platform.Chunks;
import vn.bangvang.platform.Text;

/** Which posts people have held, and from when to when (rules C-HC3-2, C-HC3-3, P-HEAD). */
@ApplicationScoped
public class Posts {
    @PersistenceContext EntityManager em;

    /**
     * A post held.
     *
     * @param positionClass {@code null} when not known
     * @param unitCode where
     * @param to last day, or {@code null} while it is held
     */
    public record Post(
            String positionClass,
            String title,
            String unitCode,
            String unitName,
            LocalDate from,
            LocalDate to)
            implements Serializable {

        /** Whether it is that of a head; deputies are told by their titles. */
        public boolean isHeads() {
            return !Text.key(title).startsWith("pho ");
        }

        /** Whether it was held on any of the days. */
        public boolean ranWithin(LocalDate first, LocalDate last) {
            return !from.isAfter(last) && (to == null || !to.isBefore(first));
        }
    }

    /** Paths of the units of all posts that these people have held. */
    public Set<String> unitPaths(List<Long> ids) {
        var paths = new TreeSet<String>();
        for (var some : Chunks.of(ids)) {
            paths.addAll(
                    em.createQuery(
                                    "select distinct u.path from PersonPosition pos join pos.unit u"
                                            + " where pos.person.id in :ids",
                                    String.class)
                            .setParameter("ids", some)
                            .getResultList());
        }
        return paths;
    }

    /** Keys of those people who have held more than one post. */
    public List<Long> ofSeveral(List<Long> ids) {
        var several = new ArrayList<Long>();
        for (var some : Chunks.of(ids)) {
            several.addAll(
                    em.createQuery(
                                    "select pos.person.id from PersonPosition pos"
                                            + " where pos.person.id in :ids"
                                            + " group by pos.person.id having count(pos) > 1",
                                    Long.class)
                            .setParameter("ids", some)
                            .getResultList());
        }
        return several;
    }

    /** Classes of the present positions, by the people's ids; none where it is not known. */
    public Map<Long, String> presentClasses(Collection<Person> people) {
        var classes = new HashMap<Long, String>();
        for (var chunk : Chunks.of(people.stream().map(Person::id).toList())) {
            em.createQuery(
                            "select pos.person.id, pos.positionClass from PersonPosition pos"
                                    + " where pos.person.id in :ids and pos.to is null"
                                    + " and pos.positionClass is not null",
                            Object[].class)
                    .setParameter("ids", chunk)
                    .getResultStream()
                    .forEach(r -> classes.put((Long) r[0], (String) r[1]));
        }
        return classes;
    }

    /** The posts of many people, oldest first, by the people's ids. */
    public Map<Long, List<Post>> of(Collection<Long> ids) {
        var found = new HashMap<Long, List<Post>>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select p.person.id, p.positionClass, p.title, u.code, u.name,"
                                    + " p.from, p.to"
                                    + " from PersonPosition p join p.unit u where p.person.id in :ids"
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
                                                            (String) r[3],
                                                            (String) r[4],
                                                            (LocalDate) r[5],
                                                            (LocalDate) r[6])));
        }
        return found;
    }
}
