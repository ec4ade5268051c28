package vn.bangvang.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.dossier.Nomination;
import vn.bangvang.dossier.ShareCounts;
import vn.bangvang.dossier.Shares;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;

/** The cases of sessions (nội dung xét của phiên họp), read part by part. */
@ApplicationScoped
public class Agenda {
    private static final String FETCHED =
            "select i from SessionItem i join fetch i.nomination n join fetch i.nomination.dossier d"
                    + " join fetch i.nomination.dossier.unit left join fetch i.nomination.person"
                    + " left join fetch i.nomination.collective"
                    + " where i.session = :session";

    private static final String CASE =
            "select new vn.bangvang.council.session.Agenda.Case(i.session.id, i.id, i.number, u.type)"
                    + " from SessionItem i join i.nomination n join n.dossier d join d.unit u"
                    + " where i.session = :session";

    private static final String NOT_VOTED =
            " and not exists (select v from Vote v where v.item = i and v.member.id = :voter)"
                    + " and not exists (select c from Conflict c where c.item = i"
                    + " and c.member.id = :voter)";

    @PersistenceContext EntityManager em;
    @Inject ShareCounts shares;

    /**
     * A case by its keys, as votes are given on it.
     *
     * @param number place on the agenda
     */
    public record Case(long session, long id, int number, String unitType) {}

    /** Cases of one award by units of one type. */
    public record Kind(String award, String unitType, long cases, long passed, int first) {}

    /**
     * Whose votes are asked for.
     *
     * @param member key
     * @param taken keys of cases on which everybody had voted before the member came
     */
    public record Voter(long member, Set<Long> taken) {
        public Voter {
            taken = Set.copyOf(taken);
        }
    }

    public SessionItem item(long id) {
        var item = em.find(SessionItem.class, id);
        if (item == null) {
            throw new NotFound("item " + id);
        }
        return item;
    }

    /**
     * Cases of the session by their keys, in the order of the agenda.
     *
     * @throws NotFound when one of them is not of the session
     */
    public List<Case> cases(CouncilSession session, Set<Long> ids) {
        var found =
                em.createQuery(CASE + " and i.id in :ids order by i.number, i.id", Case.class)
                        .setParameter("session", session)
                        .setParameter("ids", ids)
                        .getResultList();
        if (found.size() != ids.size()) {
            throw new NotFound("items " + ids + " of " + session);
        }
        return found;
    }

    /** All cases, in the order of the agenda. */
    public List<SessionItem> of(CouncilSession session) {
        return em.createQuery(FETCHED + " order by i.number, i.id", SessionItem.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** What is wanted of the agenda, in its order. */
    public Page<SessionItem> of(
            CouncilSession session, AgendaFilter wanted, Voter voter, Slice slice) {
        var where = where(wanted, voter);
        var total =
                filled(
                                em.createQuery(
                                        "select count(i) from SessionItem i join i.nomination n"
                                                + " join n.dossier d join d.unit u"
                                                + " where i.session = :session"
                                                + where,
                                        Long.class),
                                session,
                                wanted,
                                voter)
                        .getSingleResult();
        var rows =
                filled(
                                em.createQuery(
                                        FETCHED + where + " order by i.number, i.id",
                                        SessionItem.class),
                                session,
                                wanted,
                                voter)
                        .setFirstResult(slice.first())
                        .setMaxResults(slice.size())
                        .getResultList();
        return new Page<>(rows, total);
    }

    /** Those of an award on which the voter has still to vote. */
    public List<Case> toVote(CouncilSession session, String award, Voter voter) {
        var wanted = new AgendaFilter(award, null, AgendaPart.TO_VOTE);
        return filled(
                        em.createQuery(
                                CASE + where(wanted, voter) + " order by i.number, i.id",
                                Case.class),
                        session,
                        wanted,
                        voter)
                .getResultList();
    }

    /** How many cases the voter has still to vote on, by award. */
    public Map<String, Long> countToVote(CouncilSession session, Voter voter) {
        var wanted = new AgendaFilter(null, null, AgendaPart.TO_VOTE);
        return filled(
                        em.createQuery(
                                "select n.award, count(i) from SessionItem i join i.nomination n"
                                        + " join n.dossier d where i.session = :session"
                                        + where(wanted, voter)
                                        + " group by n.award",
                                Object[].class),
                        session,
                        wanted,
                        voter)
                .getResultStream()
                .collect(Collectors.toMap(r -> (String) r[0], r -> (Long) r[1]));
    }

    private static String where(AgendaFilter wanted, Voter voter) {
        return (wanted.award() == null ? "" : " and n.award = :award")
                + (wanted.unit() == null ? "" : " and d.unit.code = :unit")
                + switch (wanted.part()) {
                    case ALL -> "";
                    case NOT_PASSED -> " and i.passed = false";
                    case TO_VOTE ->
                            voter == null
                                    ? " and 1 = 0"
                                    : NOT_VOTED
                                            + (voter.taken().isEmpty()
                                                    ? ""
                                                    : " and i.id not in :taken");
                };
    }

    private static <T> TypedQuery<T> filled(
            TypedQuery<T> query, CouncilSession session, AgendaFilter wanted, Voter voter) {
        query.setParameter("session", session);
        if (wanted.award() != null) {
            query.setParameter("award", wanted.award());
        }
        if (wanted.unit() != null) {
            query.setParameter("unit", wanted.unit());
        }
        if (wanted.part() == AgendaPart.TO_VOTE && voter != null) {
            query.setParameter("voter", voter.member());
            if (!voter.taken().isEmpty()) {
                query.setParameter("taken", voter.taken());
            }
        }
        return query;
    }

    /** What is on the agenda, counted, in its order. */
    public List<Kind> kinds(CouncilSession session) {
        return em.createQuery(
                        "select new vn.bangvang.council.session.Agenda.Kind(n.award, u.type, count(i),"
                                + " sum(case when i.passed = true then 1 else 0 end), min(i.number))"
                                + " from SessionItem i join i.nomination n join n.dossier d"
                                + " join d.unit u where i.session = :session"
                                + " group by n.award, u.type order by min(i.number)",
                        Kind.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** Units that nominate, by their codes, in the order of their names. */
    public Map<String, String> units(CouncilSession session) {
        var units = new LinkedHashMap<String, String>();
        em.createQuery(
                        "select distinct u.code, u.name from SessionItem i join i.nomination n"
                                + " join n.dossier d join d.unit u where i.session = :session"
                                + " order by u.name",
                        Object[].class)
                .setParameter("session", session)
                .getResultStream()
                .forEach(r -> units.put((String) r[0], (String) r[1]));
        return units;
    }

    /** Who is among the individuals on it. */
    public Shares shares(CouncilSession session) {
        return shares.of(
                em.createQuery(
                                "select new vn.bangvang.dossier.ShareCounts.Group(n.positionClass,"
                                        + " p.sex, count(n)) from SessionItem i join i.nomination n"
                                        + " join n.person p where i.session = :session and n.state <>"
                                        + " vn.bangvang.dossier.NominationState.WITHDRAWN"
                                        + " group by n.positionClass, p.sex",
                                ShareCounts.Group.class)
                        .setParameter("session", session)
                        .getResultList());
    }

    /** Cases that are about one of these people, by whichever record. */
    public List<SessionItem> about(CouncilSession session, Collection<Long> people) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select i from SessionItem i join fetch i.nomination"
                                        + " join fetch i.nomination.person p left join p.mergedInto kept"
                                        + " where i.session = :session"
                                        + " and (p.id in :people or kept.id in :people)",
                                SessionItem.class)
                        .setParameter("session", session)
                        .setParameter("people", people)
                        .getResultList();
    }

    /** The session's nominations of recipients with these names. */
    public List<Nomination> named(CouncilSession session, Collection<String> names) {
        return names.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select n from Nomination n left join fetch n.person, SessionItem i"
                                        + " where i.nomination = n and i.session = :session"
                                        + " and n.recipient.name in :names",
                                Nomination.class)
                        .setParameter("session", session)
                        .setParameter("names", names)
                        .getResultList();
    }
}
