package vn.bangvang.person.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.bangvang.person.RecipientKey;
import vn.bangvang.person.duplicate.Aliases;
import vn.bangvang.platform.Chunks;
import vn.bangvang.platform.NotFound;

/** The book of matters under way. */
@ApplicationScoped
public class Holds {
    private static final String OPEN =
            " and h.from <= :day and (h.to is null or h.to > :day) order by h.id";

    @PersistenceContext EntityManager em;
    @Inject Aliases aliases;

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

    /** All recipients who may not be awarded on the day; of a person every record. */
    public Set<RecipientKey> recipients(LocalDate day) {
        var keys = new HashSet<RecipientKey>();
        var persons = new ArrayList<Long>();
        em.createQuery(
                        "select p.id, u.code, x.code from Hold h left join h.person p"
                                + " left join h.unit u left join h.household x where 1 = 1"
                                + OPEN,
                        Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(
                        row -> {
                            if (row[0] != null) {
                                persons.add((Long) row[0]);
                            } else {
                                keys.add(
                                        row[1] != null
                                                ? RecipientKey.unit((String) row[1])
                                                : RecipientKey.household((String) row[2]));
                            }
                        });
        for (var some : Chunks.of(persons)) {
            aliases.of(some).values().stream()
                    .flatMap(List::stream)
                    .forEach(a -> keys.add(RecipientKey.person(a.code())));
        }
        return keys;
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
    public List<HoldRow> of(Collection<Long> records) {
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
