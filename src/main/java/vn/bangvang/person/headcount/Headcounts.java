package vn.bangvang.person.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.bangvang.organization.Unit;

/** All headcounts of units. */
@ApplicationScoped
public class Headcounts {
    @PersistenceContext EntityManager em;

    /** How many people a unit has in a year; {@code null} where there is no figure. */
    public Integer total(Unit unit, int year) {
        var sum =
                em.createQuery(
                                "select sum(h.people) from Headcount h"
                                        + " where h.unit = :unit and h.year = :year",
                                Long.class)
                        .setParameter("unit", unit)
                        .setParameter("year", year)
                        .getSingleResult();
        return sum == null ? null : Math.toIntExact(sum);
    }

    /** The rows of every unit that has figures for a year, by the unit's id. */
    public Map<Long, List<HeadcountRow>> of(int year) {
        var found = new HashMap<Long, List<HeadcountRow>>();
        em.createQuery(
                        "select h.unit.id, h from Headcount h where h.year = :year order by h.id",
                        Object[].class)
                .setParameter("year", year)
                .getResultStream()
                .forEach(
                        r ->
                                found.computeIfAbsent((Long) r[0], id -> new ArrayList<>())
                                        .add(((Headcount) r[1]).row()));
        return found;
    }

    /** The rows of a unit and year, by position class. */
    Map<String, Headcount> stored(Unit unit, int year) {
        return em.createQuery(
                        "select h from Headcount h where h.unit = :unit and h.year = :year",
                        Headcount.class)
                .setParameter("unit", unit)
                .setParameter("year", year)
                .getResultStream()
                .collect(Collectors.toMap(h -> h.row().positionClass(), h -> h));
    }

    void add(Headcount row) {
        em.persist(row);
    }

    void remove(Headcount row) {
        em.remove(row);
    }
}
