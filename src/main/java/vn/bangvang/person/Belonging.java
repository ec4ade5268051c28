package vn.bangvang.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.platform.access.Permission;

/**
 * To which unit a person belongs, and so who acts for the person: the unit of the present post, of
 * who has none that of the last one; who never had one belongs to the top alone. Of joined records
 * the one that is kept decides.
 */
@ApplicationScoped
public class Belonging {
    /** Of posts {@code pos} of a person those after which there is no other. */
    public static final String LAST =
            " (pos.to is null or not exists (select q from PersonPosition q where q.person = pos.person"
                    + " and (q.to is null or q.to > pos.to)))";

    @PersistenceContext EntityManager em;
    @Inject Acting acting;

    /** The present post, else the last one. */
    Optional<PersonPosition> post(Person person) {
        return em.createQuery(
                        "select pos from PersonPosition pos where pos.person = :p and"
                                + LAST
                                + " order by pos.from desc, pos.id",
                        PersonPosition.class)
                .setParameter("p", person.kept())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<Unit> unitOf(Person person) {
        return post(person).map(PersonPosition::unit);
    }

    /** Whether the actor may do this for the person. */
    public boolean mayReach(Permission permission, Person person) {
        var actor = acting.actor();
        return unitOf(person)
                .map(u -> actor.mayAt(permission, u.path()))
                .orElseGet(() -> actor.reachesAll(permission));
    }

    /**
     * @throws NotAllowed unless the actor may do this for the person
     */
    public void mustReach(Permission permission, Person person) {
        if (!mayReach(permission, person)) {
            throw new NotAllowed(permission + " for person " + person.code());
        }
    }
}
