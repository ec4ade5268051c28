package vn.bangvang.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.Slice;

/** Old lists and their awards as they are stored. */
@ApplicationScoped
class OldLists {
    private static final String SAVED =
            " from OldList l where l.unitPath like :path"
                    + " and l.state <> vn.bangvang.register.OldListState.PREVIEW";

    @PersistenceContext EntityManager em;
    @Inject Acting acting;

    void add(OldList list) {
        em.persist(list);
    }

    void add(OldAward award) {
        em.persist(award);
    }

    /**
     * @throws vn.bangvang.platform.NotAllowed when the actor may not do this in the list's unit
     */
    OldList with(String code, Permission permission) {
        var list =
                em.createQuery("select l from OldList l where l.code = :code", OldList.class)
                        .setParameter("code", code)
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("old list " + code));
        acting.actor().mustReach(permission, list.unitPath());
        return list;
    }

    /** Lists that were declared once under a path of units, newest first. */
    Page<OldListRow> under(String path, Slice slice) {
        var total =
                em.createQuery("select count(l)" + SAVED, Long.class)
                        .setParameter("path", path + "%")
                        .getSingleResult();
        var rows =
                em.createQuery("select l" + SAVED + " order by l.id desc", OldList.class)
                        .setParameter("path", path + "%")
                        .setFirstResult(slice.first())
                        .setMaxResults(slice.size())
                        .getResultStream()
                        .map(OldList::row)
                        .toList();
        return new Page<>(rows, total);
    }

    long count(String path, OldListState state) {
        return em.createQuery("select count(l)" + SAVED + " and l.state = :state", Long.class)
                .setParameter("path", path + "%")
                .setParameter("state", state)
                .getSingleResult();
    }

    /** Awards of the list that count as declared. */
    List<OldAward> awards(OldList list) {
        return em.createQuery(
                        "select a from OldAward a where a.list = :list and a.standing = true"
                                + " order by a.rowNumber",
                        OldAward.class)
                .setParameter("list", list)
                .getResultList();
    }
}
