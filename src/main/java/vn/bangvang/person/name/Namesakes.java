package vn.bangvang.person.name;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.person.Belonging;

/** People of one name, among whom an old list looks for the one it means. */
@ApplicationScoped
public class Namesakes {
    @PersistenceContext EntityManager em;

    /**
     * People who work or have worked under the path and whose names have one of these keys, by key.
     */
    public Map<String, List<Namesake>> of(Collection<String> keys, String path) {
        var found = new HashMap<String, List<Namesake>>();
        if (!keys.isEmpty()) {
            em.createQuery(
                            "select distinct p.nameKey, p.code, p.fullName, p.birthYear, u.id,"
                                    + " u.name, pos.title, p.identityIndex,"
                                    + " case when"
                                    + Belonging.LAST
                                    + " then true else false end,"
                                    + " case when pos.to is null then true else false end"
                                    + " from PersonPosition pos join pos.person p join pos.unit u"
                                    + " where p.nameKey in :keys and u.path like :path"
                                    + " and p.mergedInto is null",
                            Object[].class)
                    .setParameter("keys", keys)
                    .setParameter("path", path + "%")
                    .getResultStream()
                    .forEach(
                            r ->
                                    found.computeIfAbsent((String) r[0], k -> new ArrayList<>())
                                            .add(
                                                    new Namesake(
                                                            (String) r[1],
                                                            (String) r[2],
                                                            (Integer) r[3],
                                                            (Long) r[4],
                                                            (String) r[5],
                                                            (String) r[6],
                                                            (String) r[7],
                                                            (Boolean) r[8],
                                                            (Boolean) r[9])));
        }
        return found;
    }

    /**
     * A person of some name who has worked at a unit, and in which post.
     *
     * @param identityIndex index of the identity number, or {@code null}
     * @param belongs whether the person belongs to the unit of the post ({@link Belonging})
     * @param present whether the post is held today
     */
    public record Namesake(
            String code,
            String fullName,
            Integer birthYear,
            long unitId,
            String unitName,
            String title,
            String identityIndex,
            boolean belongs,
            boolean present) {

        /** Post and unit, as they tell the person from others of the name. */
        public String told() {
            return ", " + title + ", " + unitName;
        }
    }
}
