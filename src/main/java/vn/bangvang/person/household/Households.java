package vn.bangvang.person.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.Chunks;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Numbers;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.Words;
import vn.bangvang.platform.access.Scope;

/** All households, and which records are of one. */
@ApplicationScoped
public class Households {
    private static final Map<String, String> SORTED =
            Map.of("name", "h.nameKey", "unitName", "u.name");

    @PersistenceContext EntityManager em;
    @Inject Numbers numbers;

    public Household with(String code) {
        return em.createQuery("select h from Household h where h.code = :code", Household.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("household " + code));
    }

    Page<HouseholdRow> search(Scope scope, String search, Slice slice) {
        var words = Words.of(search);
        var where =
                " from Household h join h.unit u where h.mergedInto is null and "
                        + scope.where("u.path")
                        + " and "
                        + words.where(Words.begin("h.nameKey"));
        var count = em.createQuery("select count(h)" + where, Long.class);
        var list =
                em.createQuery(
                        "select new vn.bangvang.person.household.HouseholdRow("
                                + "h.code, h.version, h.name, u.name, h.invented)"
                                + where
                                + slice.sort().orderBy(SORTED, "h.nameKey, h.id"),
                        HouseholdRow.class);
        return new Page<>(
                scope.in(words.in(list))
                        .setFirstResult(slice.first())
                        .setMaxResults(slice.size())
                        .getResultList(),
                scope.in(words.in(count)).getSingleResult());
    }

    /** The household of this name in the unit, or a new one. */
    public Household add(String name, Unit unit) {
        var known =
                em.createQuery(
                                "select h from Household h where h.unit = :unit and h.nameKey = :key"
                                        + " and h.mergedInto is null order by h.id",
                                Household.class)
                        .setParameter("unit", unit)
                        .setParameter("key", Text.key(name))
                        .getResultStream()
                        .filter(h -> Text.spelling(h.name()).equals(Text.spelling(name)))
                        .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        var household = new Household("HGD%05d".formatted(numbers.next("HGD")), name, unit);
        em.persist(household);
        return household;
    }

    /** Whether another household of the unit is called so, whatever way the name is spelt. */
    boolean isTaken(String name, Household except) {
        return em.createQuery(
                        "select h from Household h where h.unit = :unit and h.nameKey = :key"
                                + " and h.mergedInto is null and h <> :except",
                        Household.class)
                .setParameter("unit", except.unit())
                .setParameter("key", Text.key(name))
                .setParameter("except", except)
                .getResultStream()
                .anyMatch(h -> Text.spelling(h.name()).equals(Text.spelling(name)));
    }

    /**
     * The households of units by what tells them apart there.
     *
     * @return code of the record that stands, by unit and name as {@link #key} joins them
     */
    public Map<String, String> of(Collection<String> unitCodes) {
        var found = new HashMap<String, String>();
        for (var some : Chunks.of(List.copyOf(unitCodes))) {
            em.createQuery(
                            "select u.code, h.name, coalesce(k.code, h.code) from Household h"
                                    + " join h.unit u left join h.mergedInto k"
                                    + " where u.code in :units order by h.id desc",
                            Object[].class)
                    .setParameter("units", some)
                    .getResultStream()
                    .forEach(r -> found.put(key((String) r[0], (String) r[1]), (String) r[2]));
        }
        return found;
    }

    /** A household's unit and name as one key, whatever way the name is spelt. */
    public static String key(String unitCode, String name) {
        return unitCode + " " + Text.spelling(name);
    }

    /** For each of these codes the codes of all records of the same household. */
    public Map<String, List<String>> sameAs(Collection<String> codes) {
        var roots = new HashMap<String, String>();
        if (codes.isEmpty()) {
            return Map.of();
        }
        em.createQuery(
                        "select h.code, k.code from Household h left join h.mergedInto k"
                                + " where h.code in :codes",
                        Object[].class)
                .setParameter("codes", codes)
                .getResultStream()
                .forEach(r -> roots.put((String) r[0], (String) (r[1] == null ? r[0] : r[1])));
        var members = new HashMap<String, List<String>>();
        roots.values().forEach(root -> members.putIfAbsent(root, new ArrayList<>()));
        members.forEach((root, own) -> own.add(root));
        if (!members.isEmpty()) {
            em.createQuery(
                            "select h.code, k.code from Household h join h.mergedInto k"
                                    + " where k.code in :roots order by h.id",
                            Object[].class)
                    .setParameter("roots", members.keySet())
                    .getResultStream()
                    .forEach(r -> members.get((String) r[1]).add((String) r[0]));
        }
        var groups = new HashMap<String, List<String>>();
        roots.forEach((code, root) -> groups.put(code, List.copyOf(members.get(root))));
        return groups;
    }

    /** Pairs of one name in one unit that nobody has joined. */
    public List<Household[]> twins(int most) {
        return em.createQuery(
                        "select a, b from Household a, Household b where a.id < b.id"
                                + " and a.nameKey = b.nameKey and a.unit = b.unit"
                                + " and a.mergedInto is null and b.mergedInto is null"
                                + " order by a.id, b.id",
                        Object[].class)
                .setMaxResults(most)
                .getResultStream()
                .map(r -> new Household[] {(Household) r[0], (Household) r[1]})
                .toList();
    }

    public List<Household> merged(int most) {
        return em.createQuery(
                        "select h from Household h where h.mergedInto is not null order by h.id desc",
                        Household.class)
                .setMaxResults(most)
                .getResultList();
    }
}
