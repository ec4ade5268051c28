package vn.bangvang.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.bangvang.award.Catalogues;
import vn.bangvang.council.membership.Duties;
import vn.bangvang.decision.signing.NumberBook;
import vn.bangvang.decision.signing.Powers;
import vn.bangvang.dossier.ListOrder;
import vn.bangvang.dossier.Nomination;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.Units;
import vn.bangvang.organization.place.Letterheads;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.access.Scope;

/** All decisions with their lines. */
@ApplicationScoped
public class Decisions {
    private static final Map<String, String> SORTED =
            Map.of(
                    "signedOn", "d.signedOn",
                    "authorityName", "u.name",
                    "roundName", "r.name",
                    "subjectLine", "d.subjectLine");

    @PersistenceContext EntityManager em;
    @Inject Letterheads letterheads;
    @Inject Units units;
    @Inject Duties duties;
    @Inject Acting acting;
    @Inject Clocks clocks;
    @Inject Catalogues catalogues;
    @Inject Matters matters;
    @Inject Powers powers;

    /** The unit whose head decides. */
    public Unit authority(String code) {
        return with(code).authority();
    }

    Decision with(String code) {
        return em.createQuery(
                        "select d from Decision d join fetch d.round join fetch d.authority"
                                + " where d.code = :code",
                        Decision.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("decision " + code));
    }

    /** The decision as other capabilities see it. */
    public DecisionCard card(String code) {
        return card(with(code));
    }

    /**
     * The decision as one sees it who acts with a permission.
     *
     * @throws NotAllowed when the permission does not reach its authority
     */
    public DecisionCard card(String code, Permission permission) {
        return card(reached(code, permission));
    }

    /**
     * @throws NotAllowed when the permission does not reach the decision's authority
     */
    public void mustReach(String code, Permission permission) {
        reached(code, permission);
    }

    public Decision reached(String code, Permission permission) {
        var decision = with(code);
        acting.actor().mustReach(permission, decision.authority().path());
        return decision;
    }

    DecisionCard card(Decision d) {
        var nameDay = d.signedOn() == null ? clocks.today() : d.signedOn();
        return new DecisionCard(
                d.code(),
                d.version(),
                d.state(),
                units.nameOn(d.authority(), nameDay),
                letterheads.of(d.authority(), nameDay),
                powers.level(d.authority()),
                heardOn(d).orElse(null),
                duties.has(Permission.DECISION_DRAFT, d.authority()),
                duties.has(Permission.DECISION_SIGN, d.authority()),
                d.round().code(),
                d.round().name(),
                d.round().year(),
                d.round().yearText(),
                d.subjectLine(),
                d.numberText(),
                d.signedOn(),
                d.signatory(),
                d.signatoryPost(),
                d.draftedBy(),
                d.rounding(),
                rows(d, nameDay));
    }

    private List<LineRow> rows(Decision d, LocalDate nameDay) {
        var catalogue = catalogues.catalogue();
        var lines = linesOf(d);
        var nominations = lines.stream().map(DecisionLine::nomination).toList();
        var names = ListOrder.names(nominations);
        var held =
                d.state() == DecisionState.DRAFT
                        ? matters.holding(nominations)
                        : Set.<Nomination>of();
        var counts = new HashMap<String, Integer>();
        var rows = new ArrayList<LineRow>();
        for (var l : lines) {
            var n = l.nomination();
            rows.add(
                    new LineRow(
                            l.number(),
                            counts.merge(n.awardCode(), 1, Integer::sum),
                            n.awardCode(),
                            catalogue.award(n.awardCode()).on(nameDay).name(),
                            n.recipient().printedAs(names.get(n.id())),
                            n.achievement(),
                            n.claimed(),
                            held.contains(n)));
        }
        return rows;
    }

    /** Codes of the awards that a decision gives. */
    public List<String> awardsOf(Decision decision) {
        return em.createQuery(
                        "select distinct n.award from DecisionLine l join l.nomination n"
                                + " where l.decision = :decision",
                        String.class)
                .setParameter("decision", decision)
                .getResultList();
    }

    public List<DecisionLine> linesOf(Decision decision) {
        return em.createQuery(
                        "select l from DecisionLine l join fetch l.nomination n join fetch n.dossier d"
                                + " join fetch d.unit where l.decision = :decision order by l.number",
                        DecisionLine.class)
                .setParameter("decision", decision)
                .getResultList();
    }

    public List<Decision> drafts(Scope scope) {
        return scope.in(
                        em.createQuery(
                                "select d from Decision d join fetch d.authority u where "
                                        + scope.where("u.path")
                                        + " and d.state = vn.bangvang.decision.DecisionState.DRAFT",
                                Decision.class))
                .getResultList();
    }

    /**
     * Decisions of the authorities in the scope, the latest first.
     *
     * @param state {@code null} for any
     */
    public Page<DecisionRow> rows(Scope scope, DecisionState state, Slice slice) {
        var from =
                " from Decision d join d.round r join d.authority u where "
                        + scope.where("u.path")
                        + (state == null ? "" : " and d.state = :state");
        var rows =
                scope.in(
                        em.createQuery(
                                "select new vn.bangvang.decision.DecisionRow(d.code, u.name, r.name, d.subjectLine,"
                                        + " d.state, d.number, d.series, d.signedOn,"
                                        + " (select count(l) from DecisionLine l where l.decision = d))"
                                        + from
                                        + slice.sort().orderBy(SORTED, "d.id desc"),
                                DecisionRow.class));
        var count = scope.in(em.createQuery("select count(d)" + from, Long.class));
        if (state != null) {
            rows.setParameter("state", state);
            count.setParameter("state", state);
        }
        return new Page<>(
                rows.setFirstResult(slice.first()).setMaxResults(slice.size()).getResultList(),
                count.getSingleResult());
    }

    /** Codes of the signed decisions on rounds of a year. */
    public List<String> signed(int year) {
        return em.createQuery(
                        "select d.code from Decision d where d.round.year = :year"
                                + " and d.state = vn.bangvang.decision.DecisionState.SIGNED order by d.id",
                        String.class)
                .setParameter("year", year)
                .getResultList();
    }

    /** The last day on which a council heard what stands on the decision; empty for none. */
    public Optional<LocalDate> heardOn(Decision decision) {
        return em.createQuery(
                        "select max(s.heldOn) from SessionItem i join i.session s, DecisionLine l"
                                + " where l.nomination = i.nomination and l.decision = :decision"
                                + " and i.passed = true",
                        LocalDate.class)
                .setParameter("decision", decision)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whether the authority has given the number to a decision already. */
    public boolean isTaken(Unit authority, int year, String series, int number) {
        return numbersOf(authority, year, series).contains(number);
    }

    private List<Integer> numbersOf(Unit authority, int year, String series) {
        return em.createQuery(
                        "select d.number from Decision d where d.authority = :authority"
                                + " and d.numberYear = :year and d.series = :series"
                                + " and d.number is not null order by d.number",
                        Integer.class)
                .setParameter("authority", authority)
                .setParameter("year", year)
                .setParameter("series", series)
                .getResultList();
    }

    /** Books of numbers of the authorities in the scope, with what is missing in each. */
    public List<NumberBook> books(Scope scope) {
        var books = new ArrayList<NumberBook>();
        scope.in(
                        em.createQuery(
                                "select distinct u, d.numberYear, d.series from Decision d join d.authority u"
                                        + " where "
                                        + scope.where("u.path")
                                        + " and d.number is not null"
                                        + " order by d.numberYear desc, d.series",
                                Object[].class))
                .getResultStream()
                .forEach(
                        r ->
                                books.add(
                                        NumberBook.of(
                                                ((Unit) r[0]).name(),
                                                (Integer) r[1],
                                                (String) r[2],
                                                numbersOf(
                                                        (Unit) r[0],
                                                        (Integer) r[1],
                                                        (String) r[2]))));
        return books;
    }

    public void remove(DecisionLine line) {
        em.remove(line);
    }

    void add(Object row) {
        em.persist(row);
    }

    /** Throws a draft away; its nominations wait for another. */
    void discard(Decision draft) {
        linesOf(draft).forEach(em::remove);
        em.remove(draft);
    }
}
