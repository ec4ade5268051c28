package vn.bangvang.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.decision.signing.NumberBook;
import vn.bangvang.dossier.AwardFor;
import vn.bangvang.organization.Unit;
import vn.bangvang.person.RecipientKey;
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
    @Inject Acting acting;

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

    /** Awards and recipients of its list: two authorities may use one number on one day. */
    public Set<AwardFor> given(String code) {
        return em.createQuery(
                        "select n.award, n.recipient.key from DecisionLine l join l.nomination n"
                                + " where l.decision.code = :code",
                        Object[].class)
                .setParameter("code", code)
                .getResultStream()
                .map(r -> new AwardFor((String) r[0], RecipientKey.of((String) r[1])))
                .collect(Collectors.toSet());
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
                        "select l from DecisionLine l join fetch l.nomination"
                                + " join fetch l.nomination.dossier join fetch l.nomination.dossier.unit"
                                + " where l.decision = :decision order by l.number",
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

    /** Decisions of the authorities in the scope, the latest first. */
    public Page<DecisionRow> rows(Scope scope, DecisionFilter wanted, Slice slice) {
        var state = wanted.state();
        var only = wanted.codes();
        if (only != null && only.isEmpty()) {
            return new Page<>(List.of(), 0);
        }
        var from =
                " from Decision d join d.round r join d.authority u where "
                        + scope.where("u.path")
                        + (state == null ? "" : " and d.state = :state")
                        + (only == null ? "" : " and d.code in :only");
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
        if (only != null) {
            rows.setParameter("only", only);
            count.setParameter("only", only);
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
