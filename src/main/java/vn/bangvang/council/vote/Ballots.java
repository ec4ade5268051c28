package vn.bangvang.council.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.bangvang.council.membership.CouncilMember;
import vn.bangvang.council.session.CouncilSession;
import vn.bangvang.council.session.SessionItem;
import vn.bangvang.platform.Chunks;

/** The votes that were given, and who takes no part in which. */
@ApplicationScoped
public class Ballots {
    private static final String BALLOTS =
            "select new vn.bangvang.council.vote.Ballot(v.item.id, v.member.id, v.choice, v.castAt,"
                    + " v.written) from Vote v where ";

    @PersistenceContext EntityManager em;

    public boolean isRecused(SessionItem item, CouncilMember member) {
        return !em.createQuery(
                        "select c.id from Conflict c where c.item = :item and c.member = :member",
                        Long.class)
                .setParameter("item", item)
                .setParameter("member", member)
                .getResultList()
                .isEmpty();
    }

    public List<Conflict> conflicts(CouncilSession session) {
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
