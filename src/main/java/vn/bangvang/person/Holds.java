package vn.bangvang.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bangvang.platform.NotFound;

/** The book of matters under way. */
@ApplicationScoped
public class Holds {
    private static final String OPEN =
            " and h.from <= :day and (h.to is null or h.to > :day) order by h.id";

    @PersistenceContext EntityManager em;

    /** Reasons why people may not be awarded on the day, by the people's ids. */
    public Map<Long, String> ofPeople(Collection<Long> ids, LocalDate day) {
        return reasons("h.person", ids, day);
    }

    /** Reasons why collectives may not be awarded on the day, by the units' ids. */
    public Map<Long, String> ofUnits(Collection<Long> ids, LocalDate day) {
        return reasons("h.unit", ids, day);
    }

    /** Reasons why households may not be awarded on the day, by the households' codes. */
    public Map<String, String> ofHouseholds(Collection<String> codes, LocalDate day) {
        var found = new HashMap<String, String>();
        if (!codes.isEmpty()) {
            em.createQuery(
                            "select h.household.code, h.reason from Hold h"
                                    + " where h.household.code in :codes"
                                    + OPEN,
                            Object[].class)
                    .setParameter("codes", codes)
                    .setParameter("day", day)
                    .getResultStream()
                    .forEach(row -> found.putIfAbsent((String) row[0], (String) row[1]));
        }
        return found;
    }

    private Map<Long, String> reasons(String whose, Collection<Long> ids, LocalDate day) {
        var found = new HashMap<Long, String>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select %s.id, h.reason from Hold h where %s.id in :ids"
                                            .formatted(whose, whose)
                                    + OPEN,
                            Object[].class)
                    .setParameter("ids", ids)
                    .setParameter("day", day)
                    .getResultStream()
                    .forEach(row -> found.putIfAbsent((Long) row[0], (String) row[1]));
        }
        return found;
    }

    /** Matters on any of these records of a person, newest first. */
    List<HoldRow> of(Collection<Long> records) {
        return em.createQuery(
                        "select h from Hold h join fetch h.person where h.person.id in :records"
                                + " order by h.from desc, h.id",
                        Hold.class)
                .setParameter("records", records)
                .getResultStream()
                .map(Hold::row)
                .toList();
    }

    /** All matters, those under way first, the newest of each first. */
    List<Hold> all() {
        return em.createQuery(
                        "select h from Hold h left join fetch h.person left join fetch h.unit"
                                + " left join fetch h.household"
                                + " order by case when h.to is null then 0 else 1 end,"
                                + " h.from desc, h.id desc",
                        Hold.class)
                .getResultList();
    }

    Hold with(long id) {
        return Optional.ofNullable(em.find(Hold.class, id))
                .orElseThrow(() -> new NotFound("hold " + id));
    }

    void add(Hold hold) {
        em.persist(hold);
    }
}
