package vn.bangvang.organization.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.Units;
import vn.bangvang.platform.Chunks;

/** Which unit came of which. */
@ApplicationScoped
public class Lineage {
    @PersistenceContext EntityManager em;
    @Inject Units units;

    /**
     * The units that each of these, and each of those before them, directly came of. One query a
     * generation.
     */
    public Map<Long, List<Long>> origins(Collection<Long> ids) {
        return edges(ids, "s.to.id", "s.from.id");
    }

    /** The units that a unit has come of, however far back; the unit itself first. */
    public Set<Long> ancestry(long id) {
        return reach(id, origins(List.of(id)));
    }

    private Map<Long, List<Long>> edges(Collection<Long> ids, String near, String far) {
        var edges = new HashMap<Long, List<Long>>();
        var wanted = new LinkedHashSet<>(ids);
        while (!wanted.isEmpty()) {
            var next = new LinkedHashSet<Long>();
            for (var chunk : Chunks.of(List.copyOf(wanted))) {
                chunk.forEach(id -> edges.put(id, new ArrayList<>()));
                em.createQuery(
                                "select %s, %s from Succession s where %s in :ids order by s.id"
                                        .formatted(near, far, near),
                                Object[].class)
                        .setParameter("ids", chunk)
                        .getResultStream()
                        .forEach(
                                row -> {
                                    edges.get((Long) row[0]).add((Long) row[1]);
                                    next.add((Long) row[1]);
                                });
            }
            next.removeAll(edges.keySet());
            wanted = next;
        }
        return edges;
    }

    private static Set<Long> reach(Long start, Map<Long, List<Long>> edges) {
        var seen = new LinkedHashSet<Long>();
        var waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            var id = waiting.poll();
            if (seen.add(id)) {
                waiting.addAll(edges.get(id));
            }
        }
        return seen;
    }

    /**
     * Who carries on a unit today.
     *
     * @param ids of the open units that it became; of the unit itself where none is open
     */
    public record Heirs(List<Long> ids, String names) {}

    /** Names of the units that carry on each unit today; its own name while it is open. */
    public Map<Long, String> heirNames(Collection<Long> ids) {
        var names = new HashMap<Long, String>();
        heirs(ids).forEach((id, heirs) -> names.put(id, heirs.names()));
        return names;
    }

    /** The units that carry on each unit today; itself while it is open. */
    public Map<Long, Heirs> heirs(Collection<Long> ids) {
        var edges = edges(ids, "s.from.id", "s.to.id");
        var open = new HashMap<Long, String>();
        var last = new HashMap<Long, String>();
        for (var chunk : Chunks.of(List.copyOf(edges.keySet()))) {
            em.createQuery("select u from Unit u where u.id in :ids", Unit.class)
                    .setParameter("ids", chunk)
                    .getResultStream()
                    .forEach(u -> (u.validTo() == null ? open : last).put(u.id(), u.name()));
        }
        var heirs = new HashMap<Long, Heirs>();
        ids.forEach(
                id -> {
                    var living = reach(id, edges).stream().filter(open::containsKey).toList();
                    heirs.put(
                            id,
                            living.isEmpty()
                                    ? new Heirs(List.of(id), last.get(id))
                                    : new Heirs(
                                            living,
                                            living.stream()
                                                    .map(open::get)
                                                    .collect(Collectors.joining("; "))));
                });
        return heirs;
    }

    /**
     * The nearest open authority at or over the unit, or the one that carries it on today; the top
     * of a tree is one in any case.
     */
    public Optional<Unit> authorityOver(Unit unit) {
        var carriedOn = heirs(List.of(unit.id())).get(unit.id()).ids().get(0);
        return Stream.iterate(em.find(Unit.class, carriedOn), Objects::nonNull, Unit::parent)
                .filter(u -> u.validTo() == null && (u.isRoot() || units.isAuthority(u)))
                .findFirst();
    }

    /** Names that units had on a day; of one that was not there yet or no longer, its own name. */
    public Map<Long, String> namesOn(Collection<Long> ids, LocalDate day) {
        var names = new HashMap<Long, String>();
        for (var chunk : Chunks.of(List.copyOf(ids))) {
            em.createQuery("select u.id, u.name from Unit u where u.id in :ids", Object[].class)
                    .setParameter("ids", chunk)
                    .getResultStream()
                    .forEach(r -> names.put((Long) r[0], (String) r[1]));
            em.createQuery(
                            "select v.unit.id, v.name from UnitVersion v where v.unit.id in :ids"
                                    + " and v.from <= :day and (v.to is null or v.to >= :day)",
                            Object[].class)
                    .setParameter("ids", chunk)
                    .setParameter("day", day)
                    .getResultStream()
                    .forEach(r -> names.put((Long) r[0], (String) r[1]));
        }
        return names;
    }

    List<UnitPeriod> periods(Unit unit) {
        return em.createQuery(
                        "select v from UnitVersion v where v.unit = :unit order by v.from",
                        UnitVersion.class)
                .setParameter("unit", unit)
                .getResultStream()
                .map(UnitVersion::row)
                .toList();
    }

    List<RelatedUnit> before(Unit unit) {
        return kin(unit, "s.from", "s.to");
    }

    List<RelatedUnit> after(Unit unit) {
        return kin(unit, "s.to", "s.from");
    }

    private List<RelatedUnit> kin(Unit unit, String other, String self) {
        return em.createQuery(
                        "select k, e from Succession s join %s k join s.event e where %s = :unit order by s.id"
                                .formatted(other, self),
                        Object[].class)
                .setParameter("unit", unit)
                .getResultStream()
                .map(row -> kin((Unit) row[0], (UnitEvent) row[1]))
                .toList();
    }

    private static RelatedUnit kin(Unit unit, UnitEvent event) {
        return new RelatedUnit(
                unit.code(),
                unit.name(),
                event.kind(),
                event.on(),
                event.instrument(),
                unit.validTo() == null);
    }

    /** Open units below, deepest first. */
    List<Unit> openBelow(Unit unit) {
        return em.createQuery(
                        "select u from Unit u where u.path like :path and u <> :unit"
                                + " and u.validTo is null order by length(u.path) desc, u.id",
                        Unit.class)
                .setParameter("path", unit.path() + "%")
                .setParameter("unit", unit)
                .getResultList();
    }

    UnitVersion present(Unit unit) {
        return em.createQuery(
                        "select v from UnitVersion v where v.unit = :unit and v.to is null",
                        UnitVersion.class)
                .setParameter("unit", unit)
                .getSingleResult();
    }

    void add(Object row) {
        em.persist(row);
    }
}
