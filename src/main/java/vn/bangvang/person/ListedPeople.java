package vn.bangvang.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** People as lists show them; follows every change of a person and of the post held. */
@ApplicationScoped
class ListedPeople {
    @PersistenceContext EntityManager em;

    /**
     * Where a person stands in the order of names.
     *
     * @param sortName given name, then the full name
     */
    record Place(String sortName, String code) {
        static Place of(String fullName, String code) {
            return new Place(NameIndex.sortName(fullName), code);
        }
    }

    /** Lists a person who was not listed before. */
    void add(Person person, PersonPosition post) {
        var row = new ListedPerson(person);
        row.become(person, post);
        em.persist(row);
    }

    /**
     * Lists a person as he or she is now; a record that was joined to another is not listed.
     *
     * @param post held today, or {@code null}
     */
    void change(Person person, PersonPosition post) {
        if (person.mergedInto() != null) {
            remove(person);
            return;
        }
        var row = find(person);
        if (row.filter(r -> r.isNamed(person.fullName())).isPresent()) {
            row.get().become(person, post);
            return;
        }
        remove(person);
        add(person, post);
    }

    void remove(Person person) {
        find(person).ifPresent(em::remove);
        em.flush();
    }

    private Optional<ListedPerson> find(Person person) {
        return em.createQuery(
                        "select l from ListedPerson l where l.person = :code", ListedPerson.class)
                .setParameter("code", person.code())
                .getResultStream()
                .findFirst();
    }

    /** The first people in the order of names. */
    List<Place> first(int most) {
        return em.createQuery(
                        "select l.sortName, l.person from ListedPerson l"
                                + " order by l.sortName, l.person",
                        Object[].class)
                .setMaxResults(most)
                .getResultStream()
                .map(r -> new Place((String) r[0], (String) r[1]))
                .toList();
    }

    /** The rows of these people in this order; who works nowhere today has no post. */
    List<PersonRow> rows(List<Place> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        var these =
                IntStream.range(0, places.size())
                        .mapToObj(
                                i -> "(l.sortName = :name" + i + " and l.person = :code" + i + ")")
                        .collect(Collectors.joining(" or "));
        var query =
                em.createQuery(
                        "select l.person, l.fullName, l.sex, l.birthYear, l.title,"
                                + " l.positionClass, u.name, l.invented"
                                + " from ListedPerson l left join l.unit u where "
                                + these,
                        Object[].class);
        for (var i = 0; i < places.size(); i++) {
            query.setParameter("name" + i, places.get(i).sortName());
            query.setParameter("code" + i, places.get(i).code());
        }
        var rows = new HashMap<String, PersonRow>();
        query.getResultStream().forEach(r -> rows.put((String) r[0], row(r)));
        return places.stream().map(p -> rows.get(p.code())).filter(Objects::nonNull).toList();
    }

    private static PersonRow row(Object[] r) {
        return new PersonRow(
                (String) r[0],
                (String) r[1],
                (Sex) r[2],
                (Integer) r[3],
                r[4] == null ? "" : (String) r[4],
                (String) r[5],
                r[6] == null ? "" : (String) r[6],
                (Boolean) r[7]);
    }
}
