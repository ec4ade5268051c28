package vn.bangvang.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import vn.bangvang.award.Catalogues;
import vn.bangvang.dossier.ListOrder;
import vn.bangvang.dossier.Nomination;
import vn.bangvang.movement.Round;
import vn.bangvang.organization.Unit;
import vn.bangvang.person.RecipientKey;
import vn.bangvang.platform.Chunks;
import vn.bangvang.platform.access.Scope;

/** Nominations that a council recommended and that stand on no decision yet. */
@ApplicationScoped
class WaitingList {
    private static final String WAITS =
            " n.state = vn.bangvang.dossier.NominationState.RECOMMENDED"
                    + " and not exists (select l from DecisionLine l where l.nomination = n)";

    @PersistenceContext EntityManager em;
    @Inject Catalogues catalogues;

    /** By round and authority, in the scope. */
    List<Waiting> groups(Scope scope) {
        var rows =
                scope.in(
                                em.createQuery(
                                        "select r.code, r.name, u.code, u.name, n.award, count(n)"
                                                + " from Nomination n join n.round r join n.heardAt u"
                                                + " where "
                                                + scope.where("u.path")
                                                + " and"
                                                + WAITS
                                                + " group by r.code, r.name, u.code, u.name, n.award, r.year, u.path"
                                                + " order by r.year desc, r.code, u.path",
                                        Object[].class))
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

    /**
     * Nominations of the round, recommended at the authority, that stand on no decision yet, in the
     * order of lists.
     */
    List<Nomination> of(Round round, Unit authority) {
        return em.createQuery(
                        "select n from Nomination n join fetch n.dossier d where d.round = :round"
                                + " and n.heardAt = :authority and"
                                + WAITS,
                        Nomination.class)
                .setParameter("round", round)
                .setParameter("authority", authority)
                .getResultStream()
                .sorted(ListOrder.of(catalogues.catalogue()))
                .toList();
    }

    /** Nominations of these recipients that wait for a decision of an authority in the scope. */
    List<Nomination> ofRecipients(Collection<RecipientKey> recipients, Scope scope) {
        var found = new ArrayList<Nomination>();
        for (var some : Chunks.of(RecipientKey.texts(recipients))) {
            found.addAll(
                    scope.in(
                                    em.createQuery(
                                            "select n from Nomination n join fetch n.heardAt u where "
                                                    + scope.where("u.path")
                                                    + " and n.recipient.key in :keys and"
                                                    + WAITS,
                                            Nomination.class))
                            .setParameter("keys", some)
                            .getResultList());
        }
        found.sort(
                Comparator.comparing((Nomination n) -> n.recipient().name())
                        .thenComparing(Nomination::id));
        return found;
    }
}
