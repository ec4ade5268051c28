package vn.bangvang.organization.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.lineage.UnitVersion;
import vn.bangvang.platform.Chunks;

/** Units that a list founded, to be removed when it is taken back. */
@ApplicationScoped
class ListedUnits {
    @PersistenceContext EntityManager em;

    /** Units by their keys. */
    List<Unit> keyed(List<Long> ids) {
        var found = new ArrayList<Unit>();
        for (var some : Chunks.of(ids)) {
            found.addAll(
                    em.createQuery(
                                    "select u from Unit u where u.id in :ids order by u.id",
                                    Unit.class)
                            .setParameter("ids", some)
                            .getResultList());
        }
        return found;
    }

    /** Removes units that nothing names, as if they had not been founded; the lowest first. */
    void removeAll(List<Unit> units) {
        for (var some : Chunks.of(units)) {
            em.createQuery("select v from UnitVersion v where v.unit in :units", UnitVersion.class)
                    .setParameter("units", some)
                    .getResultStream()
                    .forEach(em::remove);
        }
        em.flush();
        var levels = new TreeMap<Integer, List<Unit>>(Comparator.reverseOrder());
        units.forEach(
                u -> levels.computeIfAbsent(u.path().length(), n -> new ArrayList<>()).add(u));
        for (var level : levels.values()) {
            level.forEach(em::remove);
            em.flush();
        }
    }
}
