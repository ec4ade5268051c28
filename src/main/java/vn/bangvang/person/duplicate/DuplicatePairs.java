package vn.bangvang.person.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.person.Belonging;
import vn.bangvang.person.Person;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.access.Permission;

/** Finds records of two people that may be one. */
@ApplicationScoped
class DuplicatePairs {
    private static final String PAIRS =
            "select a, b from Person a, Person b where a.id < b.id and a.mergedInto is null"
                    + " and b.mergedInto is null";

    @PersistenceContext EntityManager em;
    @Inject Belonging belonging;

    /**
     * What was found.
     *
     * @param more whether there may be more than were looked at
     */
    record Found(List<Pair> pairs, boolean more) {}

    /** Two records, the older first. */
    record Pair(Person one, Person other, boolean sameIdentity) {
        boolean isContradictory() {
            return one.hasOtherIdentityThan(other);
        }

        private boolean isSpeltAlike() {
            return Text.spelling(one.fullName()).equals(Text.spelling(other.fullName()));
        }
    }

    /**
     * Pairs with one identity number, then with one name and year of birth, or none known.
     *
     * @param most of each of these kinds no more are looked at
     */
    Found look(int most) {
        var pairs = new LinkedHashMap<String, Pair>();
        var more = take(pairs, true, " and a.identityIndex = b.identityIndex", most);
        more |=
                take(
                        pairs,
                        false,
                        " and a.nameKey = b.nameKey and a.birthYear = b.birthYear",
                        most);
        more |= take(pairs, false, " and a.nameKey = b.nameKey and a.birthYear is null", most);
        more |= take(pairs, false, " and a.nameKey = b.nameKey and b.birthYear is null", most);
        return new Found(List.copyOf(pairs.values()), more);
    }

    private boolean take(Map<String, Pair> pairs, boolean identity, String how, int most) {
        var found = em.createQuery(PAIRS + how, Object[].class).setMaxResults(most).getResultList();
        found.stream()
                .map(r -> new Pair((Person) r[0], (Person) r[1], identity))
                .filter(p -> identity || p.isSpeltAlike())
                .filter(p -> mayReach(p.one) && mayReach(p.other))
                .forEach(p -> pairs.putIfAbsent(p.one.code() + p.other.code(), p));
        return found.size() == most;
    }

    private boolean mayReach(Person person) {
        return belonging.mayReach(Permission.PERSON_MERGE, person);
    }
}
