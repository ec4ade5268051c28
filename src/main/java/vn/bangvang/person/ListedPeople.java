package vn.bangvang.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** People as lists show them; follows every change of a person and of the post held. */
@ApplicationScoped
public class ListedPeople {
    /** Rows of people; who works nowhere today has no post. Conditions may follow. */
    public static final String ROWS =
            "select new vn.bangvang.person.PersonRow(l.person, l.fullName, l.sex, l.birthYear,"
                    + " coalesce(l.title, ''), l.positionClass, coalesce(u.name, ''), l.invented)"
                    + " from ListedPerson l left join l.unit u";

    @PersistenceContext EntityManager em;

    /** Lists a person who was not listed before. */
    void add(Person person, PersonPosition post) {
        var row = new ListedPerson(person);
        row.record(person, post);
        em.persist(row);
    }

    /**
     * Lists a person as he or she is now; a record that was joined to another is not listed.
     *
     * @param post held today, or {@code null}
     */
    public void change(Person person, PersonPosition post) {
        if (person.mergedInto() != null) {
            remove(person);
            return;
        }
        var row = find(person);
        if (row.filter(r -> r.isNamed(person.fullName())).isPresent()) {
            row.get().record(person, post);
            return;
        }
        remove(person);
        add(person, post);
    }

    public void remove(Person person) {
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
    List<PersonRow> first(int most) {
        return em.createQuery(ROWS + " order by l.sortName, l.person", PersonRow.class)
                .setMaxResults(most)
                .getResultList();
    }
}
