package vn.bangvang.council.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.bangvang.council.membership.CouncilMember;
import vn.bangvang.council.session.Agenda;
import vn.bangvang.council.session.Choice;
import vn.bangvang.council.session.CouncilSession;
import vn.bangvang.platform.Chunks;
import vn.bangvang.platform.record.Change;
import vn.bangvang.platform.record.Changes;

/** The votes that were given, and who takes no part in which. */
@ApplicationScoped
public class Ballots {
    private static final String BALLOTS =
            "select new vn.bangvang.council.vote.Ballot(v.item.id, v.member.id, v.choice, v.castAt,"
                    + " v.written) from Vote v where ";

    /** The keys come from the database, the cases as one list: a statement for all of them. */
    private static final String INSERT =
            "insert into vote (item_id, member_id, choice, cast_at, written, version)"
                    + " select c.id, ?1, ?2, ?3, ?4, 1"
                    + " from json_table(?5, '$[*]' columns (id bigint path '$')) c";

    @PersistenceContext EntityManager em;

    /**
     * Keeps a member's first votes on some cases: one act in the trail, which names them by their
     * places on the agenda.
     *
     * @param at UTC
     * @param written whether the member is absent and gave the opinion in writing
     */
    public void cast(
            CouncilMember member,
            List<Agenda.Case> cases,
            Choice choice,
            LocalDateTime at,
            boolean written) {
        if (cases.isEmpty()) {
            return;
        }
        em.createNativeQuery(INSERT)
                .setParameter(1, member.id())
                .setParameter(2, choice.name())
                .setParameter(3, Timestamp.valueOf(at))
                .setParameter(4, written)
                .setParameter(5, cases.stream().map(Agenda.Case::id).toList().toString())
                .executeUpdate();
        Changes.note(
                new Change(
                        Change.Action.CREATE,
                        "Votes",
                        String.valueOf(cases.get(0).session()),
                        Map.of(),
                        Map.of(
                                "member",
                                String.valueOf(member.id()),
                                "choice",
                                choice.name(),
                                "written",
                                String.valueOf(written),
                                "cases",
                                Ranges.of(cases.stream().map(Agenda.Case::number).toList()))));
    }

    List<Conflict> conflicts(CouncilSession session) {
        return em.createQuery(
                        "select c from Conflict c join fetch c.member join fetch c.member.account"
                                + " where c.item.session = :session order by c.id",
                        Conflict.class)
                .setParameter("session", session)
                .getResultList();
    }

    List<Ballot> of(CouncilSession session) {
        return em.createQuery(BALLOTS + "v.item.session = :session", Ballot.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** Votes on some of the cases. */
    List<Ballot> on(List<Long> items) {
        var found = new ArrayList<Ballot>();
        for (var some : Chunks.of(items)) {
            found.addAll(
                    em.createQuery(BALLOTS + "v.item.id in :items", Ballot.class)
                            .setParameter("items", some)
                            .getResultList());
        }
        return found;
    }

    /** A member's votes on some of the cases, by their keys. */
    public Map<Long, Vote> votes(long member, List<Long> items) {
        var found = new HashMap<Long, Vote>();
        for (var some : Chunks.of(items)) {
            em.createQuery(
                            "select v from Vote v where v.item.id in :items and v.member.id = :member",
                            Vote.class)
                    .setParameter("items", some)
                    .setParameter("member", member)
                    .getResultStream()
                    .forEach(v -> found.put(v.item().id(), v));
        }
        return found;
    }

    /** How many votes each member has given, by the members' keys. */
    Map<Long, Long> cast(CouncilSession session) {
        return em.createQuery(
                        "select v.member.id, count(v) from Vote v where v.item.session = :session"
                                + " group by v.member.id",
                        Object[].class)
                .setParameter("session", session)
                .getResultStream()
                .collect(Collectors.toMap(r -> (Long) r[0], r -> (Long) r[1]));
    }
}
