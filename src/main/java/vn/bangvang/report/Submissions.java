package vn.bangvang.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import vn.bangvang.platform.Clocks;

/** Tells which obliged units sent their dossiers in time, which late, and which need not yet. */
@ApplicationScoped
class Submissions {
    @PersistenceContext EntityManager em;
    @Inject Clocks clocks;

    Punctuality of(int year) {
        var sent = new HashMap<String, LocalDateTime>();
        em.createQuery(
                        "select d.round.id, d.unit.id, d.submittedAt from Dossier d"
                                + " where d.round.year = :year and d.submittedAt is not null"
                                + Figures.NOT_WITHDRAWN,
                        Object[].class)
                .setParameter("year", year)
                .getResultStream()
                .forEach(r -> sent.put(r[0] + " " + r[1], (LocalDateTime) r[2]));
        var onTime = new ArrayList<String>();
        var late = new ArrayList<String>();
        var notYetDue = new ArrayList<String>();
        em.createQuery(
                        "select r.id, u.id, u.name, r.submitBy from Round r join r.units u"
                                + " where r.year = :year order by u.path, r.id",
                        Object[].class)
                .setParameter("year", year)
                .getResultStream()
                .forEach(
                        r -> {
                            var at = sent.get(r[0] + " " + r[1]);
                            var day = at == null ? clocks.today() : Clocks.dayOf(at);
                            var list =
                                    day.isAfter((LocalDate) r[3])
                                            ? late
                                            : at == null ? notYetDue : onTime;
                            list.add((String) r[2]);
                        });
        return new Punctuality(
                onTime.size(),
                late.stream().distinct().toList(),
                notYetDue.stream().distinct().toList());
    }
}
