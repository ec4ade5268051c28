package vn.bangvang.report.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.bangvang.platform.Clocks;

/** Tells which obliged units sent their dossiers in time, which late, and which need not yet. */
@ApplicationScoped
class Submissions {
    @PersistenceContext EntityManager em;
    @Inject Clocks clocks;

    /** When a unit sent its dossier of a round. */
    public record Sent(Long round, Long unit, LocalDateTime at) {}

    /** By when a unit must send its dossier of a round. */
    public record Due(Long round, Long unit, String name, LocalDate by) {}

    /** A unit in a round. */
    private record Duty(Long round, Long unit) {}

    Punctuality of(int year) {
        var sent = sent(year);
        var onTime = new ArrayList<String>();
        var late = new ArrayList<String>();
        var notYetDue = new ArrayList<String>();
        for (var due : due(year)) {
            var at = sent.get(new Duty(due.round(), due.unit()));
            var day = at == null ? clocks.today() : Clocks.dayOf(at);
            var list = day.isAfter(due.by()) ? late : at == null ? notYetDue : onTime;
            list.add(due.name());
        }
        return new Punctuality(
                onTime.size(),
                late.stream().distinct().toList(),
                notYetDue.stream().distinct().toList());
    }

    private Map<Duty, LocalDateTime> sent(int year) {
        return em.createQuery(
                        """
                        select new vn.bangvang.report.figures.Submissions.Sent(
                        d.round.id, d.unit.id, d.submittedAt) from Dossier d
                        where d.round.year = :year and d.submittedAt is not null"""
                                + Counts.NOT_WITHDRAWN,
                        Sent.class)
                .setParameter("year", year)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                s -> new Duty(s.round(), s.unit()), Sent::at, (a, b) -> b));
    }

    private List<Due> due(int year) {
        return em.createQuery(
                        """
                        select new vn.bangvang.report.figures.Submissions.Due(
                        r.id, u.id, u.name, r.submitBy) from Round r join r.units u
                        where r.year = :year order by u.path, r.id""",
                        Due.class)
                .setParameter("year", year)
                .getResultList();
    }
}
