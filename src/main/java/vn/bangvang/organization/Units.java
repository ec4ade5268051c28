package vn.bangvang.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.classification.Trait;
import vn.bangvang.organization.lineage.UnitEvent;
import vn.bangvang.organization.lineage.UnitVersion;
import vn.bangvang.platform.Chunks;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Numbers;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.Words;
import vn.bangvang.platform.access.Scope;

/** All units. */
@ApplicationScoped
public class Units {
    private static final String ROW =
            "select new vn.bangvang.organization.UnitRow(u.code, u.name, u.type, u.areaClass,"
                    + " p.name, u.path, u.validFrom, u.validTo, u.adminCode)"
                    + " from Unit u left join u.parent p";

    private static final String OPEN = " and u.validFrom <= :day";

    /** By a name that a unit has or had. */
    private static final String NAMED =
            Words.begin("u.nameKey")
                    + " or exists (select v from UnitVersion v where v.unit = u and "
                    + Words.begin("v.nameKey")
                    + ")";

    private static final Map<String, String> SORTED =
            Map.of("name", "u.name", "from", "u.validFrom");

    private static final List<Trait> CHAIRS =
            List.of(Trait.PROVINCE_CHAIR, Trait.DISTRICT_CHAIR, Trait.COMMUNE_CHAIR);

    @PersistenceContext EntityManager em;
    @Inject Terms terms;
    @Inject Numbers numbers;

    public Unit with(String code) {
        return find(code).orElseThrow(() -> new NotFound("unit " + code));
    }

    public Optional<Unit> find(String code) {
        return em.createQuery("select u from Unit u where u.code = :code", Unit.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Units by their codes. */
    public Map<String, Unit> coded(List<String> codes) {
        var units = new HashMap<String, Unit>();
        for (var some : Chunks.of(codes)) {
            em.createQuery("select u from Unit u where u.code in :codes", Unit.class)
                    .setParameter("codes", some)
                    .getResultList()
                    .forEach(u -> units.put(u.code(), u));
        }
        return units;
    }

    /** The top of the tree: of several the one that goes on. */
    public Optional<Unit> root() {
        return em.createQuery(
                        "select u from Unit u where u.parent is null order by u.validTo, u.id",
                        Unit.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Units under the path whose name has this key; a name may stand more than once in the tree.
     */
    public List<Unit> named(String name, String path) {
        return em.createQuery(
                        "select u from Unit u where u.nameKey = :key and u.path like :path",
                        Unit.class)
                .setParameter("key", Text.key(name))
                .setParameter("path", path + "%")
                .getResultList();
    }

    /** The path of the unit with this id. */
    public String path(long id) {
        return em.find(Unit.class, id).path();
    }

    /** Ids of units whose names, of today or before, have the words. */
    public List<Long> idsNamed(String query, int most) {
        var words = Words.of(query);
        return words.in(
                        em.createQuery(
                                "select u.id from Unit u where " + words.where(NAMED), Long.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** What a unit was called on a day. */
    public String nameOn(Unit unit, LocalDate day) {
        return em.createQuery(
                        "select v.name from UnitVersion v where v.unit = :unit and v.from <= :day"
                                + " and (v.to is null or v.to >= :day)",
                        String.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .orElse(unit.name());
    }

    /** All units in a scope, closed ones too, by every name that they have had. */
    public UnitDirectory directory(Scope scope) {
        return new UnitDirectory(
                scope.in(
                                em.createQuery(
                                        "select u.id, u.code, v.name, v.from, v.to from UnitVersion v"
                                                + " join v.unit u where "
                                                + scope.where("u.path")
                                                + " order by v.id",
                                        Object[].class))
                        .getResultStream()
                        .map(
                                r ->
                                        new UnitDirectory.Ref(
                                                (Long) r[0],
                                                (String) r[1],
                                                (String) r[2],
                                                (LocalDate) r[3],
                                                (LocalDate) r[4]))
                        .toList(),
                abbreviations());
    }

    /**
     * What abbreviations in names stand for, by key; an entry's other spellings are its short ones.
     */
    private Map<String, String> abbreviations() {
        var written = new HashMap<String, String>();
        for (var term : terms.all(Scheme.UNIT_WORD)) {
            term.spellings().stream()
                    .filter(s -> !s.equals(term.name()))
                    .forEach(s -> written.put(Text.key(s), Text.key(term.name())));
        }
        return written;
    }

    /** Makes a collective within a unit, as an office names it when it first nominates it. */
    public Unit addCollective(String name, Unit within, LocalDate from) {
        var code = "TT%06d".formatted(numbers.next("TT"));
        var unit = new Unit(code, name, "OTHER", within.areaClass(), within, from);
        add(unit, null);
        return unit;
    }

    /** Codes of many units, by their ids. */
    public Map<Long, String> codes(Collection<Long> ids) {
        var codes = new HashMap<Long, String>();
        if (!ids.isEmpty()) {
            em.createQuery("select u.id, u.code from Unit u where u.id in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> codes.put((Long) row[0], (String) row[1]));
        }
        return codes;
    }

    /** Years in which units were founded, by their ids. */
    public Map<Long, Integer> foundingYears(Collection<Long> ids) {
        var years = new HashMap<Long, Integer>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select u.id, u.validFrom from Unit u where u.id in :ids",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> years.put((Long) row[0], ((LocalDate) row[1]).getYear()));
        }
        return years;
    }

    Page<UnitRow> search(Scope scope, String search, Slice slice) {
        var words = Words.of(search);
        var where = " where " + scope.where("u.path") + " and " + words.where(NAMED);
        var count = em.createQuery("select count(u) from Unit u" + where, Long.class);
        var total = scope.in(words.in(count)).getSingleResult();
        var order = slice.sort().orderBy(SORTED, "u.path, u.id");
        var list = em.createQuery(ROW + where + order, UnitRow.class);
        var rows =
                scope.in(words.in(list))
                        .setFirstResult(slice.first())
                        .setMaxResults(slice.size())
                        .getResultList();
        return new Page<>(rows, total);
    }

    List<UnitRow> openIn(Scope scope, LocalDate day) {
        return in(scope, OPEN, day).getResultList();
    }

    List<UnitRow> openIn(Scope scope, LocalDate day, Words words, int most) {
        return words.in(in(scope, OPEN + " and " + words.where(NAMED), day))
                .setMaxResults(most)
                .getResultList();
    }

    /** Units in a scope that are not closed on the day, those of a day to come too. */
    public List<UnitRow> notClosedIn(Scope scope, LocalDate day) {
        return in(scope, "", day).getResultList();
    }

    private TypedQuery<UnitRow> in(Scope scope, String also, LocalDate day) {
        return scope.in(
                        em.createQuery(
                                ROW
                                        + " where "
                                        + scope.where("u.path")
                                        + also
                                        + " and (u.validTo is null or u.validTo >= :day)"
                                        + " order by u.path",
                                UnitRow.class))
                .setParameter("day", day);
    }

    /** Units in the scope, open on the day, whose heads decide as chairmen of a place. */
    public List<UnitRow> authoritiesIn(Scope scope, LocalDate day) {
        var types =
                CHAIRS.stream()
                        .flatMap(chair -> terms.codes(Scheme.UNIT_TYPE, chair).stream())
                        .toList();
        return types.isEmpty()
                ? List.of()
                : scope.in(
                                em.createQuery(
                                        ROW
                                                + " where "
                                                + scope.where("u.path")
                                                + " and u.type in :types and u.validFrom <= :day"
                                                + " and (u.validTo is null or u.validTo >= :day)"
                                                + " order by u.path",
                                        UnitRow.class))
                        .setParameter("types", types)
                        .setParameter("day", day)
                        .getResultList();
    }

    /** Whether the unit's head decides as chairman of a province, district or commune. */
    public boolean isAuthority(Unit unit) {
        return CHAIRS.stream().anyMatch(c -> terms.is(Scheme.UNIT_TYPE, unit.type(), c));
    }

    /** Units under the path that are open on the day. */
    public List<Unit> openEntitiesUnder(String path, LocalDate day) {
        return em.createQuery(
                        "select u from Unit u where u.path like :path and u.validFrom <= :day"
                                + " and (u.validTo is null or u.validTo >= :day) order by u.path",
                        Unit.class)
                .setParameter("path", path + "%")
                .setParameter("day", day)
                .getResultList();
    }

    public void add(Unit unit, UnitEvent event) {
        terms.mustKnow(Scheme.UNIT_TYPE, unit.type(), unit.validFrom());
        terms.mustKnow(Scheme.AREA_CLASS, unit.areaClass(), unit.validFrom());
        em.persist(unit);
        em.persist(new UnitVersion(unit, unit.validFrom(), event));
    }
}
