package vn.bangvang.register.oldlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.access.Scope;

/** Old lists and their awards as they are stored. */
@ApplicationScoped
class OldLists {
    private static final String SAVED =
            " from OldList l where l.state <> vn.bangvang.register.oldlist.OldListState.PREVIEW and ";

    private static final String LEAVING_FIRST =
            "case when l.state = vn.bangvang.register.oldlist.OldListState.LEAVING"
                    + " then 0 else 1 end, l.id desc";

    private static final Map<String, String> SORTED =
            Map.of("fileName", "l.fileName", "uploadedAt", "l.uploadedAt");

    @PersistenceContext EntityManager em;
    @Inject Acting acting;

    void add(OldList list) {
        em.persist(list);
    }

    void add(OldAward award) {
        em.persist(award);
    }

    /**
     * @throws vn.bangvang.platform.access.NotAllowed when the actor may not do this in the list's
     *     unit
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

    /**
     * Lists that were declared once in a scope: those that wait to leave the book, then the newest.
     */
    Page<OldListRow> in(Scope scope, Slice slice) {
        var saved = SAVED + scope.where("l.unitPath");
        var total =
                scope.in(em.createQuery("select count(l)" + saved, Long.class)).getSingleResult();
        var rows =
                scope.in(
                                em.createQuery(
                                        "select l"
                                                + saved
                                                + slice.sort().orderBy(SORTED, LEAVING_FIRST),
                                        OldList.class))
                        .setFirstResult(slice.first())
                        .setMaxResults(slice.size())
                        .getResultStream()
                        .map(OldList::row)
                        .toList();
        return new Page<>(rows, total);
    }

    /** How many lists wait to leave the book as others than the account asked. */
    long leaving(Scope scope, String account) {
        return scope.in(
                        em.createQuery(
                                "select count(l)"
                                        + SAVED
                                        + scope.where("l.unitPath")
                                        + " and l.state = vn.bangvang.register.oldlist.OldListState.LEAVING"
                                        + " and l.backBy <> :account",
                                Long.class))
                .setParameter("account", account)
                .getSingleResult();
    }

    /** How many lists were declared by others than the account and nobody has checked yet. */
    long unchecked(Scope scope, String account) {
        return scope.in(
                        em.createQuery(
                                "select count(l)"
                                        + SAVED
                                        + scope.where("l.unitPath")
                                        + " and l.state = vn.bangvang.register.oldlist.OldListState.DECLARED"
                                        + " and l.uploadedBy <> :account",
                                Long.class))
                .setParameter("account", account)
                .getSingleResult();
    }

    /** Whether an amendment of one of its entries waits to be written. */
    boolean isBeingAmended(OldList list) {
        return !em.createQuery(
                        "select p.id from AmendmentProposal p where p.entry.source like :source"
                                + " and p.state = vn.bangvang.register.amendment.AmendmentState.PROPOSED",
                        Long.class)
                .setParameter("source", list.code() + "/%")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** A list that was declared once, whoever declared it. */
    OldList known(String code) {
        return em.createQuery(
                        "select l from OldList l where l.code = :code"
                                + " and l.state <> vn.bangvang.register.oldlist.OldListState.PREVIEW",
                        OldList.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("old list " + code));
    }

    /** What the list says of units in the scope, whatever became of it, in its file's order. */
    Page<OldAward> rows(OldList list, Scope scope, Slice slice) {
        var from =
                " from OldAward a, Unit u where a.list = :list and u.id = a.honour.unitId and "
                        + scope.where("u.path");
        var total =
                scope.in(em.createQuery("select count(a)" + from, Long.class))
                        .setParameter("list", list)
                        .getSingleResult();
        var rows =
                scope.in(
                                em.createQuery(
                                        "select a" + from + " order by a.rowNumber",
                                        OldAward.class))
                        .setParameter("list", list)
                        .setFirstResult(slice.first())
                        .setMaxResults(slice.size())
                        .getResultList();
        return new Page<>(rows, total);
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
