package vn.bangvang.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.access.Scope;

/** All movements and rounds. */
@ApplicationScoped
public class Rounds {
    @PersistenceContext EntityManager em;

    public Round with(String code) {
        return em.createQuery("select r from Round r where r.code = :code", Round.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("round " + code));
    }

    /** Rounds in which units of the scope are obliged and that are still open. */
    public List<Round> openFor(Scope scope) {
        return scope.in(
                        em.createQuery(
                                "select distinct r from Round r join r.units u"
                                        + " where r.closed = false and "
                                        + scope.where("u.path")
                                        + " order by r.year, r.id",
                                Round.class))
                .getResultList();
    }

    /** What units have declared of an award decided elsewhere: units that declared, and the sum. */
    public Declared declared(Round round, String award) {
        var row =
                em.createQuery(
                                "select count(d), sum(d.total) from DeclaredTotal d"
                                        + " where d.round = :round and d.award = :award",
                                Object[].class)
                        .setParameter("round", round)
                        .setParameter("award", award)
                        .getSingleResult();
        var total = row[1] == null ? 0 : ((Number) row[1]).longValue();
        return new Declared(((Number) row[0]).longValue(), total);
    }

    /** Totals of the units within a scope. */
    List<DeclaredRow> declaredRows(Round round, String award, Scope scope) {
        return scope.in(
                        em.createQuery(
                                "select new vn.bangvang.movement.DeclaredRow(u.code, u.name, d.total, d.evidence)"
                                        + " from DeclaredTotal d join d.unit u"
                                        + " where d.round = :round and d.award = :award and "
                                        + scope.where("u.path")
                                        + " order by u.name",
                                DeclaredRow.class))
                .setParameter("round", round)
                .setParameter("award", award)
                .getResultList();
    }

    void declare(Round round, Unit unit, String award, int total, String evidence) {
        var row =
                em.createQuery(
                                "select d from DeclaredTotal d where d.round = :round"
                                        + " and d.unit = :unit and d.award = :award",
                                DeclaredTotal.class)
                        .setParameter("round", round)
                        .setParameter("unit", unit)
                        .setParameter("award", award)
                        .getResultStream()
                        .findFirst()
                        .orElseGet(() -> new DeclaredTotal(round, unit, award));
        row.correct(total, evidence);
        em.persist(row);
    }

    /** Whether the unit, or one above it, has handed in its list of registered titles. */
    public boolean registered(int year, Unit unit) {
        return em.createQuery(
                                "select count(r) from Registration r where r.year = :year"
                                        + " and :path like concat(r.unit.path, '%')",
                                Long.class)
                        .setParameter("year", year)
                        .setParameter("path", unit.path())
                        .getSingleResult()
                > 0;
    }

    List<RegistrationRow> registrations(Round round, Scope scope) {
        var handedIn =
                em.createQuery(
                                "select new vn.bangvang.movement.RegistrationRow(u.code, u.name,"
                                        + " g.registeredOn, g.evidence)"
                                        + " from Registration g join g.unit u where g.year = :year",
                                RegistrationRow.class)
                        .setParameter("year", round.year())
                        .getResultStream()
                        .collect(Collectors.toMap(RegistrationRow::unitCode, r -> r));
        return round.units().stream()
                .filter(u -> scope.holds(u.path()))
                .sorted(Comparator.comparing(u -> Text.key(u.name())))
                .map(
                        u ->
                                handedIn.getOrDefault(
                                        u.code(),
                                        new RegistrationRow(u.code(), u.name(), null, null)))
                .toList();
    }

    void register(int year, Unit unit, LocalDate day, String evidence) {
        var row =
                em.createQuery(
                                "select g from Registration g where g.year = :year"
                                        + " and g.unit = :unit",
                                Registration.class)
                        .setParameter("year", year)
                        .setParameter("unit", unit)
                        .getResultStream()
                        .findFirst()
                        .orElseGet(() -> new Registration(year, unit));
        row.correct(day, evidence);
        em.persist(row);
    }

    List<RoundRow> rows() {
        return em.createQuery(
                        "select new vn.bangvang.movement.RoundRow(r.code, r.name, r.year, r.submitBy,"
                                + " r.closed, (select count(u) from Round s join s.units u where s = r))"
                                + " from Round r order by r.year desc, r.id desc",
                        RoundRow.class)
                .getResultList();
    }

    Movement movement(String code) {
        return em.createQuery("select m from Movement m where m.code = :code", Movement.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("movement " + code));
    }

    /** Movements that ran in the year; all when the year is 0. */
    public List<Movement> movements(int year) {
        return em.createQuery(
                        "select m from Movement m where :year = 0"
                                + " or (:year >= extract(year from m.from)"
                                + " and :year <= extract(year from m.to))"
                                + " order by m.from desc, m.id desc",
                        Movement.class)
                .setParameter("year", year)
                .getResultList();
    }

    void add(Object row) {
        em.persist(row);
    }
}
