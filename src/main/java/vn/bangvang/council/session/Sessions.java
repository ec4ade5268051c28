package vn.bangvang.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import vn.bangvang.dossier.Nomination;
import vn.bangvang.dossier.Workflow;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.lineage.Lineage;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Scope;

/** All sessions of the councils, and who is expected and sits there. */
@ApplicationScoped
public class Sessions {
    private static final Map<String, String> SORTED =
            Map.of("heldOn", "s.heldOn", "roundName", "r.name", "councilOf", "u.name");

    @PersistenceContext EntityManager em;
    @Inject Lineage lineage;
    @Inject Workflow workflow;

    public CouncilSession with(String code) {
        return em.createQuery(
                        "select s from CouncilSession s join fetch s.round"
                                + " join fetch s.council join fetch s.council.unit where s.code = :code",
                        CouncilSession.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("session " + code));
    }

    /** Makes others wait who would change the session, its attendance, conflicts or votes. */
    public void lock(CouncilSession session) {
        em.refresh(session, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Makes who would change the session or its attendance wait, but not others who vote. */
    public void holdOpen(CouncilSession session) {
        em.createNativeQuery(
                        "select * from council_session where id = ?1 lock in share mode",
                        CouncilSession.class)
                .setParameter(1, session.id())
                .setHint(QueryHints.REFRESH, HintValues.TRUE)
                .getSingleResult();
    }

    /** Makes others wait who would vote in the member's place: the same person in another tab. */
    public void holdSeat(Attendance seat) {
        em.lock(seat, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Sessions of the councils at units in the scope, the latest first.
     *
     * @param state {@code null} for any
     * @param account whose own place in each is told
     */
    public Page<SessionRow> rows(Scope scope, SessionState state, String account, Slice slice) {
        var from =
                " from CouncilSession s join s.round r join s.council c join c.unit u where "
                        + scope.where("u.path")
                        + (state == null ? "" : " and s.state = :state");
        var rows =
                scope.in(
                        em.createQuery(
                                "select new vn.bangvang.council.session.SessionRow(s.code, u.name, r.name, s.heldOn, s.place,"
                                        + " s.state, (select count(i) from SessionItem i where i.session = s),"
                                        + " (select count(a) from Attendance a where a.session = s"
                                        + " and a.present = true and a.member.account.name = :account),"
                                        + " (select count(a) from Attendance a where a.session = s and a.present = true"
                                        + " and a.answeredAt is null and a.member.account.name = :account))"
                                        + from
                                        + slice.sort().orderBy(SORTED, "s.heldOn desc, s.id desc"),
                                SessionRow.class));
        var count = scope.in(em.createQuery("select count(s)" + from, Long.class));
        if (state != null) {
            rows.setParameter("state", state);
            count.setParameter("state", state);
        }
        return new Page<>(
                rows.setParameter("account", account)
                        .setFirstResult(slice.first())
                        .setMaxResults(slice.size())
                        .getResultList(),
                count.getSingleResult());
    }

    public List<Attendance> attendanceOf(CouncilSession session) {
        return em.createQuery(
                        "select a from Attendance a join fetch a.member m"
                                + " join fetch a.member.account"
                                + " where a.session = :session order by m.id",
                        Attendance.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** Who sat in the session from when to when. */
    public List<Presence> presencesOf(CouncilSession session) {
        return em.createQuery(
                        "select p from Presence p join fetch p.member where p.session = :session"
                                + " order by p.from, p.id",
                        Presence.class)
                .setParameter("session", session)
                .getResultList();
    }

    public void add(Object row) {
        em.persist(row);
    }

    public void remove(Object row) {
        em.remove(row);
    }

    /**
     * Gives every item its result. What is recommended waits for the council's authority; where
     * that has ended since the session was opened, for the one that is now over the unit.
     */
    public void decide(CouncilSession session, List<SessionItem> items, Map<Long, Tally> tallies) {
        items.forEach(item -> item.decide(tallies.get(item.id())));
        items.stream()
                .collect(
                        Collectors.partitioningBy(
                                SessionItem::passed,
                                Collectors.mapping(SessionItem::nomination, Collectors.toList())))
                .forEach(
                        (passed, heard) ->
                                workflow.hear(
                                        heard,
                                        passed,
                                        n -> deciding(session.council().unit(), n),
                                        session.title()));
    }

    private Unit deciding(Unit authority, Nomination heard) {
        return authority.validTo() == null
                ? authority
                : lineage.authorityOver(heard.dossier().unit()).orElse(authority);
    }
}
