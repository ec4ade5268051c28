package vn.bangvang.report.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import vn.bangvang.register.Register;

/** Counts the records of a year. */
@ApplicationScoped
class Counts {
    /** Narrows a query on {@code Dossier d}. */
    static final String NOT_WITHDRAWN =
            " and d.state <> vn.bangvang.dossier.DossierState.WITHDRAWN";

    @PersistenceContext EntityManager em;

    /**
     * Awards of the book that stand.
     *
     * @param condition on {@code RegisterEntry e}, beginning with "and"; empty for all
     */
    long entries(int year, String condition) {
        return of(
                "select count(e) from RegisterEntry e where e.honour.year = :year"
                        + Register.STANDS
                        + condition,
                year);
    }

    /** Awards of the book that stand, of units whose class is one of some. */
    long entriesAt(int year, String classOfUnit, Collection<String> classes) {
        return em.createQuery(
                        "select count(e) from RegisterEntry e, Unit u where e.honour.unitId = u.id"
                                + " and e.honour.year = :year and u."
                                + classOfUnit
                                + " in :classes"
                                + Register.STANDS,
                        Long.class)
                .setParameter("year", year)
                .setParameter("classes", classes)
                .getSingleResult();
    }

    /**
     * @param query counts, with the one parameter {@code :year}
     */
    long of(String query, int year) {
        return em.createQuery(query, Long.class).setParameter("year", year).getSingleResult();
    }
}
