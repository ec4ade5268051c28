package vn.bangvang.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.Words;
import vn.bangvang.platform.access.Scope;

/** Lists of dossiers, row by row. */
@ApplicationScoped
public class DossierSearch {
    private static final String ROW =
            "select new vn.bangvang.dossier.DossierRow(d.code, u.name, r.name, r.year, d.state,"
                    + " r.submitBy, d.submittedAt, d.appraiseBy,"
                    + " (select count(n) from Nomination n where n.dossier = d))"
                    + " from Dossier d join d.unit u join d.round r";

    private static final Map<String, String> SORTED =
            Map.of(
                    "code", "d.code",
                    "unitName", "u.name",
                    "roundName", "r.name",
                    "submittedAt", "d.submittedAt",
                    "appraiseBy", "d.appraiseBy");

    @PersistenceContext EntityManager em;

    Page<DossierRow> find(Scope scope, String search, DossierState state, Slice slice) {
        var words = Words.of(search);
        var where =
                " where "
                        + scope.where("u.path")
                        + " and "
                        + words.where(
                                Words.begin("u.nameKey") + " or " + Words.within("lower(d.code)"))
                        + (state == null ? "" : " and d.state = :state");
        var count =
                em.createQuery(
                        "select count(d) from Dossier d join d.unit u join d.round r" + where,
                        Long.class);
        var order = slice.sort().orderBy(SORTED, "r.year desc, d.code");
        var list = em.createQuery(ROW + where + order, DossierRow.class);
        for (var query : List.of(count, list)) {
            scope.in(words.in(query));
            if (state != null) {
                query.setParameter("state", state);
            }
        }
        return new Page<>(
                list.setFirstResult(slice.first()).setMaxResults(slice.size()).getResultList(),
                count.getSingleResult());
    }

    /** Dossiers that wait for the standing office: by their day, those without one by arrival. */
    public Page<DossierRow> atOffice(Scope scope, int most) {
        var where =
                " where "
                        + scope.where("u.path")
                        + " and d.state in (vn.bangvang.dossier.DossierState.SUBMITTED,"
                        + " vn.bangvang.dossier.DossierState.ACCEPTED)";
        var count =
                em.createQuery("select count(d) from Dossier d join d.unit u" + where, Long.class);
        var list =
                em.createQuery(
                        ROW
                                + where
                                + " order by case when d.appraiseBy is null then 1 else 0 end, d.appraiseBy,"
                                + " d.submittedAt, d.code",
                        DossierRow.class);
        return new Page<>(
                scope.in(list).setMaxResults(most).getResultList(),
                scope.in(count).getSingleResult());
    }
}
