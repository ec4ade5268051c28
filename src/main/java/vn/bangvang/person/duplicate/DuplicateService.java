package vn.bangvang.person.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import vn.bangvang.organization.Unit;
import vn.bangvang.person.Belonging;
import vn.bangvang.person.ListedPeople;
import vn.bangvang.person.People;
import vn.bangvang.person.Person;
import vn.bangvang.person.PersonRow;
import vn.bangvang.person.household.DuplicateHouseholds;
import vn.bangvang.person.household.Household;
import vn.bangvang.person.household.Households;
import vn.bangvang.person.name.NameIndex;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;

/**
 * Finds records that may be of one person, and joins them. Nothing is moved: the joined record
 * points at the one that is kept, so that the joining can be taken back.
 */
@ApplicationScoped
@Transactional
public class DuplicateService {
    private static final int SHOWN = 50;

    private static final int LOOKED_AT = 2000;
    private static final int GLANCED_AT = 50;

    /**
     * The first of a list; the next come up when these are settled.
     *
     * @param more whether there are, or may be, others
     */
    public record First<T>(List<T> rows, boolean more) implements Serializable {
        static <T> First<T> of(List<T> found, boolean more) {
            return new First<>(
                    List.copyOf(found.subList(0, Math.min(SHOWN, found.size()))),
                    more || found.size() > SHOWN);
        }
    }

    @Inject DuplicatePairs pairs;
    @Inject People people;
    @Inject Belonging belonging;
    @Inject NameIndex names;
    @Inject ListedPeople listed;
    @Inject Aliases aliases;
    @Inject Households households;
    @Inject Acting acting;
    @PersistenceContext EntityManager em;

    /**
     * How many pairs wait to be settled.
     *
     * @param more whether there are, or may be, others
     */
    public record Waiting(long pairs, boolean more) implements Serializable {
        public boolean any() {
            return pairs > 0 || more;
        }
    }

    /**
     * Pairs of people and of households that may be joined; looks at fewer than {@link #find} does.
     */
    @Needs(Permission.PERSON_MERGE)
    public Waiting waiting() {
        var found = pairs.look(GLANCED_AT);
        var twins = households.twins(GLANCED_AT);
        var reached = twins.stream().filter(this::mayBeOne).count();
        var open = found.pairs().stream().filter(p -> !p.isContradictory()).count();
        return new Waiting(open + reached, found.more() || twins.size() == GLANCED_AT);
    }

    /** Pairs with one identity number, then with one name and year of birth, or none known. */
    @Needs(Permission.PERSON_MERGE)
    public First<DuplicatePeople> find() {
        var found = pairs.look(LOOKED_AT);
        var shown = found.pairs().stream().limit(SHOWN + 1L).map(this::besideEachOther).toList();
        return First.of(shown, found.more());
    }

    private DuplicatePeople besideEachOther(DuplicatePairs.Pair pair) {
        return new DuplicatePeople(
                row(pair.one()), row(pair.other()), pair.sameIdentity(), pair.isContradictory());
    }

    private PersonRow row(Person person) {
        return people.positionOf(person)
                .map(p -> person.row(p.title(), p.positionClass(), p.unit().name()))
                .orElseGet(() -> person.row("", null, ""));
    }

    /** Joins a record to the one that is kept. */
    @Needs(Permission.PERSON_MERGE)
    public void merge(String kept, String joined) {
        var into = reach(kept);
        var from = reach(joined);
        if (kept.equals(joined) || into.mergedInto() != null || from.mergedInto() != null) {
            throw new RuleViolation("person.merge.same", joined);
        }
        if (aliases.ids(List.of(into.id())).stream()
                .anyMatch(id -> from.hasOtherIdentityThan(em.find(Person.class, id)))) {
            throw new RuleViolation("person.merge.contradictory", into.fullName());
        }
        if (hasJoined(from)) {
            throw new RuleViolation("person.merge.keepsOthers", from.fullName());
        }
        em.lock(into, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        from.mergeInto(into);
        names.remove(from);
        listed.remove(from);
    }

    private boolean hasJoined(Person person) {
        return !em.createQuery("select p.id from Person p where p.mergedInto = :p", Long.class)
                .setParameter("p", person)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Takes a joining back: the record stands for itself again, with all that was on it. */
    @Needs(Permission.PERSON_MERGE)
    public void part(String joined) {
        var person = reach(joined);
        if (person.mergedInto() == null) {
            throw new RuleViolation("person.merge.same", joined);
        }
        person.mergeInto(null);
        names.add(person);
        listed.change(person, people.positionOf(person).orElse(null));
    }

    /** Records that were joined, newest first. */
    @Needs(Permission.PERSON_MERGE)
    public First<Merging> merged() {
        var found =
                em.createQuery(
                                "select p from Person p where p.mergedInto is not null"
                                        + " order by p.id desc",
                                Person.class)
                        .setMaxResults(LOOKED_AT)
                        .getResultList();
        var reached =
                found.stream()
                        .filter(p -> belonging.mayReach(Permission.PERSON_MERGE, p))
                        .limit(SHOWN + 1)
                        .map(
                                p ->
                                        new Merging(
                                                p.code(),
                                                p.fullName(),
                                                p.mergedInto().code(),
                                                p.mergedInto().fullName()))
                        .toList();
        return First.of(reached, found.size() == LOOKED_AT);
    }

    /** Records of households of one name in one unit. */
    @Needs(Permission.PERSON_MERGE)
    public First<DuplicateHouseholds> households() {
        var found = households.twins(LOOKED_AT);
        var reached =
                found.stream()
                        .filter(this::mayBeOne)
                        .limit(SHOWN + 1)
                        .map(
                                p ->
                                        new DuplicateHouseholds(
                                                p[0].code(),
                                                p[1].code(),
                                                p[0].name(),
                                                p[1].name(),
                                                p[0].unit().name()))
                        .toList();
        return First.of(reached, found.size() == LOOKED_AT);
    }

    private boolean mayBeOne(Household[] pair) {
        return spelling(pair[0]).equals(spelling(pair[1])) && mayReach(pair[0].unit());
    }

    private static String spelling(Household household) {
        return Text.spelling(household.name());
    }

    /** Joins a record of a household to the one that is kept; awards of both are told together. */
    @Needs(Permission.PERSON_MERGE)
    public void mergeHouseholds(String kept, String joined) {
        var into = reachHousehold(kept);
        var from = reachHousehold(joined);
        if (!into.unit().equals(from.unit())) {
            throw new RuleViolation("person.merge.elsewhere", into.name());
        }
        if (kept.equals(joined) || into.mergedInto() != null || from.mergedInto() != null) {
            throw new RuleViolation("person.merge.same", joined);
        }
        if (households.sameAs(List.of(joined)).get(joined).size() > 1) {
            throw new RuleViolation("person.merge.keepsOthers", from.name());
        }
        em.lock(into, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        from.mergeInto(into);
    }

    @Needs(Permission.PERSON_MERGE)
    public void partHousehold(String joined) {
        var household = reachHousehold(joined);
        if (household.mergedInto() == null) {
            throw new RuleViolation("person.merge.same", joined);
        }
        household.mergeInto(null);
    }

    /** Records of households that were joined, newest first. */
    @Needs(Permission.PERSON_MERGE)
    public First<Merging> mergedHouseholds() {
        var found = households.merged(LOOKED_AT);
        var reached =
                found.stream()
                        .filter(h -> mayReach(h.unit()))
                        .limit(SHOWN + 1)
                        .map(
                                h ->
                                        new Merging(
                                                h.code(),
                                                h.name(),
                                                h.mergedInto().code(),
                                                h.mergedInto().name()))
                        .toList();
        return First.of(reached, found.size() == LOOKED_AT);
    }

    private boolean mayReach(Unit unit) {
        return acting.actor().mayAt(Permission.PERSON_MERGE, unit.path());
    }

    private Household reachHousehold(String code) {
        var household = households.with(code);
        acting.actor().mustReach(Permission.PERSON_MERGE, household.unit().path());
        return household;
    }

    private Person reach(String code) {
        var person = people.with(code);
        belonging.mustReach(Permission.PERSON_MERGE, person);
        return person;
    }
}
