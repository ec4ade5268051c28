package vn.bangvang.dossier.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.dossier.Dossier;
import vn.bangvang.movement.Round;

/** What else the round puts forward that a nomination is judged by. */
@ApplicationScoped
class InRound {
    @PersistenceContext EntityManager em;

    /** People nominated in the round as Lao động tiên tiến, with the nomination. */
    Map<Long, String> advancedWorkers(Round round, Collection<Long> ids) {
        var found = new HashMap<Long, String>();
        if (ids.isEmpty()) {
            return found;
        }
        em.createQuery(
                        "select n.person.id, n.code from Nomination n where n.round = :round"
                                + " and n.award = 'LDTT' and n.person.id in :ids"
                                + Caps.STANDING,
                        Object[].class)
                .setParameter("round", round)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> found.put((Long) row[0], (String) row[1]));
        return found;
    }

    /**
     * For what the round puts collectives forward, by the codes of their units: what was submitted,
     * and what stands in the judged dossier.
     */
    Map<String, List<String>> proposals(Round round, Dossier judged, List<String> units) {
        var found = new HashMap<String, List<String>>();
        if (units.isEmpty()) {
            return found;
        }
        em.createQuery(
                        "select n.collective.code, n.award, n.code from Nomination n"
                                + " where n.round = :round and n.collective.code in :units"
                                + " and n.state <> vn.bangvang.dossier.NominationState.AWARDED"
                                + Caps.COUNTED
                                + " order by n.code",
                        Object[].class)
                .setParameter("round", round)
                .setParameter("judged", judged)
                .setParameter("units", units)
                .getResultStream()
                .forEach(
                        r ->
                                found.computeIfAbsent((String) r[0], u -> new ArrayList<>())
                                        .add(r[1] + " – " + r[2]));
        return found;
    }
}
