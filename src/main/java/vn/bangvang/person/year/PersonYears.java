package vn.bangvang.person.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bangvang.person.Person;
import vn.bangvang.person.duplicate.Aliases;
import vn.bangvang.platform.Chunks;

/** What years say of people. */
@ApplicationScoped
public class PersonYears {
    @PersistenceContext EntityManager em;
    @Inject Aliases aliases;

    public void remember(Person person, int year, YearFacts facts) {
        var row = yearOf(person, year).orElseGet(() -> new PersonYear(person, year));
        row.record(facts);
        em.persist(row);
    }

    /** Adds to what was known of a year of many people; nothing known is forgotten. */
    public void completeAll(int year, Map<Person, YearFacts> told) {
        var rows = new HashMap<Person, PersonYear>();
        for (var some : Chunks.of(List.copyOf(told.keySet()))) {
            em.createQuery(
                            "select y from PersonYear y where y.person in :people"
                                    + " and y.year = :year",
                            PersonYear.class)
                    .setParameter("people", some)
                    .setParameter("year", year)
                    .getResultStream()
                    .forEach(y -> rows.put(y.person(), y));
        }
        told.forEach(
                (person, facts) -> {
                    var row = rows.get(person);
                    if (row == null) {
                        row = new PersonYear(person, year);
                        row.record(facts);
                        em.persist(row);
                    } else {
                        row.record(facts.over(row.facts()));
                    }
                });
    }

    public YearFacts year(Person person, int year) {
        return yearOf(person, year).map(PersonYear::facts).orElse(YearFacts.UNKNOWN);
    }

    private Optional<PersonYear> yearOf(Person person, int year) {
        return em.createQuery(
                        "select y from PersonYear y where y.person = :p and y.year = :year",
                        PersonYear.class)
                .setParameter("p", person)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    /** Facts of every year for many people at once, by the people's ids. */
    public Map<Long, SortedMap<Integer, YearFacts>> of(Collection<Long> ids) {
        var facts = new HashMap<Long, SortedMap<Integer, YearFacts>>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select y.person.id, y.year, y from PersonYear y"
                                    + " where y.person.id in :ids",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(
                            row ->
                                    facts.computeIfAbsent((Long) row[0], id -> new TreeMap<>())
                                            .put((Integer) row[1], ((PersonYear) row[2]).facts()));
        }
        return facts;
    }

    /** Facts of every year, on whichever record of the person they stand. */
    public SortedMap<Integer, YearFacts> of(Person person) {
        var years = new TreeMap<Integer, YearFacts>();
        var ids = aliases.of(List.of(person.id())).get(person.id());
        var known = of(ids.stream().map(Aliases.Alias::id).toList());
        ids.forEach(
                a ->
                        known.getOrDefault(a.id(), new TreeMap<>())
                                .forEach(
                                        (year, facts) ->
                                                years.merge(year, facts, YearFacts::over)));
        return years;
    }
}
