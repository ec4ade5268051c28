package vn.bangvang.council.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.access.Scope;

/** All councils and who sits on them. */
@ApplicationScoped
public class Councils {
    @PersistenceContext EntityManager em;

    public Council at(String unitCode) {
        return find(unitCode).orElseThrow(() -> new NotFound("council at " + unitCode));
    }

    Optional<Council> find(String unitCode) {
        return em.createQuery(
                        "select c from Council c join fetch c.unit u where u.code = :code",
                        Council.class)
                .setParameter("code", unitCode)
                .getResultStream()
                .findFirst();
    }

    public List<Council> in(Scope scope) {
        return scope.in(
                        em.createQuery(
                                "select c from Council c join fetch c.unit u where "
                                        + scope.where("u.path")
                                        + " order by u.path, c.id",
                                Council.class))
                .getResultList();
    }

    /** Paths of the units on the way down to a path, it included, at which councils stand. */
    List<String> on(String path) {
        return em.createQuery(
                        "select u.path from Council c join c.unit u where locate(u.path, :path) = 1",
                        String.class)
                .setParameter("path", path)
                .getResultList();
    }

    /** The council that hears a unit's dossiers on a day: the nearest that sits above it. */
    public static Optional<Council> hearing(Unit unit, List<Council> councils, LocalDate day) {
        return councils.stream()
                .filter(c -> c.sitsOn(day) && unit.path().startsWith(c.unit().path()))
                .max(Comparator.comparingInt(c -> c.unit().path().length()));
    }

    public List<CouncilMember> membersOn(Council council, LocalDate day) {
        return em.createQuery(
                        "select m from CouncilMember m join fetch m.account where m.council = :council"
                                + " and m.from <= :day and (m.to is null or m.to >= :day) order by m.id",
                        CouncilMember.class)
                .setParameter("council", council)
                .setParameter("day", day)
                .getResultList();
    }

    /** Members of many councils whose term runs on the day. */
    public List<CouncilMember> membersOn(List<Council> all, LocalDate day) {
        return all.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select m from CouncilMember m join fetch m.account"
                                        + " where m.council in :all and m.from <= :day"
                                        + " and (m.to is null or m.to >= :day) order by m.id",
                                CouncilMember.class)
                        .setParameter("all", all)
                        .setParameter("day", day)
                        .getResultList();
    }

    Optional<CouncilMember> memberOf(Council council, String account, LocalDate day) {
        return membersOn(council, day).stream()
                .filter(m -> m.account().name().equals(account))
                .findFirst();
    }

    public CouncilMember member(long id) {
        return Optional.ofNullable(em.find(CouncilMember.class, id))
                .orElseThrow(() -> new NotFound("member " + id));
    }

    void add(Object row) {
        em.persist(row);
    }
}
