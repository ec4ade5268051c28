package vn.bangvang.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import vn.bangvang.award.Catalogues;
import vn.bangvang.council.Duties;
import vn.bangvang.dossier.Nomination;
import vn.bangvang.movement.Round;
import vn.bangvang.organization.Letterheads;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.Units;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.NotAllowed;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Permission;

/** All decisions with their lines. */
@ApplicationScoped
public class Decisions {
    private static final String WAITS =
            " n.state = vn.bangvang.dossier.NominationState.RECOMMENDED"
                    + " and not exists (select l from DecisionLine l where l.nomination = n)";

    @PersistenceContext EntityManager em;
    @Inject Letterheads letterheads;
    @Inject Units units;
    @Inject Duties duties;
    @Inject Acting acting;
    @Inject Clocks clocks;
    @Inject Catalogues catalogues;

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

    Decision reached(String code, Permission permission) {
        var decision = with(code);
        acting.actor().mustReach(permission, decision.authority().path());
        return decision;
    }

    DecisionCard card(Decision d) {
        var catalogue = catalogues.catalogue();
        var nameDay = d.signedOn() == null ? clocks.today() : d.signedOn();
        return new DecisionCard(
                d.code(),
                d.version(),
                d.state(),
                units.nameOn(d.authority(), nameDay),
                letterheads.of(d.authority(), nameDay),
                duties.has(Permission.DECISION_DRAFT, d.authority()),
                duties.has(Permission.DECISION_SIGN, d.authority()),
                d.round().code(),
                d.round().name(),
                d.round().year(),
                d.subjectLine(),
                d.numberText(),
                d.signedOn(),
                d.signatory(),
                d.signatoryPost(),
                d.draftedBy(),
                d.rounding(),
                linesOf(d).stream()
                        .map(
                                l -> {
                                    var n = l.nomination();
                                    return new LineRow(
                                            l.number(),
                                            n.awardCode(),
                                            catalogue.award(n.awardCode()).on(nameDay).name(),
                                            n.subject(),
                                            n.recipientKey(),
                                            n.recipientName(),
                                            n.recipientTitle(),
                                            n.recipientUnit(),
                                            n.achievement(),
                                            n.claimed());
                                })
                        .toList());
    }

    /** Codes of the awards that a decision gives. */
    List<String> awardsOf(Decision decision) {
        return em.createQuery(
                        "select distinct n.award from DecisionLine l join l.nomination n"
                                + " where l.decision = :decision",
                        String.class)
                .setParameter("decision", decision)
                .getResultList();
    }

    List<DecisionLine> linesOf(Decision decision) {
        return em.createQuery(
                        "select l from DecisionLine l join fetch l.nomination n join fetch n.dossier d"
                                + " join fetch d.unit where l.decision = :decision order by l.number",
                        DecisionLine.class)
                .setParameter("decision", decision)
                .getResultList();
    }

    /** What waits for a decision, by round and authority, under the path. */
    List<Waiting> waiting(String path) {
        var rows =
                em.createQuery(
                                "select r.code, r.name, u.code, u.name, n.award, count(n)"
                                        + " from Nomination n join n.round r join n.heardAt u"
                                        + " where u.path like :path and"
                                        + WAITS
                                        + " group by r.code, r.name, u.code, u.name, n.award, r.year, u.path"
                                        + " order by r.year desc, r.code, u.path",
                                Object[].class)
                        .setParameter("path", path + "%")
                        .getResultList();
        var waiting = new LinkedHashMap<String, Waiting>();
        for (var r : rows) {
            var one =
                    new Waiting(
                            (String) r[0],
                            (String) r[1],
                            (String) r[2],
                            (String) r[3],
                            List.of((String) r[4]),
                            (Long) r[5]);
            waiting.merge(one.key(), one, Waiting::and);
        }
        return List.copyOf(waiting.values());
    }

    /** Nominations of the round, recommended at the authority, that stand on no decision yet. */
    List<Nomination> waiting(Round round, Unit authority) {
        return em.createQuery(
                        "select n from Nomination n join fetch n.dossier d where d.round = :round"
                                + " and n.heardAt = :authority and"
                                + WAITS
                                + " order by n.recipientUnit, n.recipientName, n.id",
                        Nomination.class)
                .setParameter("round", round)
                .setParameter("authority", authority)
                .getResultList();
    }

    List<Decision> drafts(String path) {
        return em.createQuery(
                        "select d from Decision d join fetch d.authority u where u.path like :path"
                                + " and d.state = vn.bangvang.decision.DecisionState.DRAFT",
                        Decision.class)
                .setParameter("path", path + "%")
                .getResultList();
    }

    /** Decisions of the authorities under the path, the latest first. */
    List<DecisionRow> rows(String path) {
        return em.createQuery(
                        "select new vn.bangvang.decision.DecisionRow(d.code, u.name, r.name, d.subjectLine,"
                                + " d.state, d.number, d.signedOn,"
                                + " (select count(l) from DecisionLine l where l.decision = d))"
                                + " from Decision d join d.round r join d.authority u"
                                + " where u.path like :path order by d.id desc",
                        DecisionRow.class)
                .setParameter("path", path + "%")
                .getResultList();
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

    void add(Object row) {
        em.persist(row);
    }

    /** Throws a draft away; its nominations wait for another. */
    void discard(Decision draft) {
        linesOf(draft).forEach(em::remove);
        em.remove(draft);
    }
}
