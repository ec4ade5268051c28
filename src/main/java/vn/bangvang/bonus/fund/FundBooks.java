package vn.bangvang.bonus.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.Units;
import vn.bangvang.platform.NotFound;

/** The books of all funds. */
@ApplicationScoped
class FundBooks {
    private static final String PAYMENTS =
            " from BonusPayment p, Decision d where d.code = p.decision and d.authority = :unit"
                    + " and p.fromFund = true";

    @PersistenceContext EntityManager em;
    @Inject Units units;

    /** The book of an authority for a year. */
    FundBook of(Unit unit, int year) {
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        return new FundBook(
                unit.code(),
                units.nameOn(unit, last),
                year,
                carried(unit, first),
                received(unit, last),
                lines(unit, first, last));
    }

    private List<FundLine> lines(Unit unit, LocalDate first, LocalDate last) {
        var lines = new ArrayList<FundLine>();
        em.createQuery(
                        "select e from FundEntry e where e.unit = :unit"
                                + " and e.bookedOn between :first and :last order by e.id",
                        FundEntry.class)
                .setParameter("unit", unit)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .forEach(e -> lines.add(e.line()));
        lines.addAll(
                em.createQuery(
                                "select new vn.bangvang.bonus.fund.FundLine(p.paidOn, p.amount,"
                                        + " p.voucher, p.decision, d)"
                                        + PAYMENTS
                                        + " and p.paidOn between :first and :last order by p.id",
                                FundLine.class)
                        .setParameter("unit", unit)
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .getResultList());
        lines.sort(Comparator.comparing(FundLine::bookedOn));
        return lines;
    }

    /** What was left when the day began. */
    private long carried(Unit unit, LocalDate day) {
        var booked =
                em.createQuery(
                                "select sum(case when e.flow = vn.bangvang.bonus.fund.FundFlow.IN"
                                        + " then e.amount else -e.amount end)"
                                        + " from FundEntry e where e.unit = :unit and e.bookedOn < :day",
                                Long.class)
                        .setParameter("unit", unit)
                        .setParameter("day", day)
                        .getSingleResult();
        var paid =
                em.createQuery(
                                "select sum(p.amount)" + PAYMENTS + " and p.paidOn < :day",
                                Long.class)
                        .setParameter("unit", unit)
                        .setParameter("day", day)
                        .getSingleResult();
        return (booked == null ? 0 : booked) - (paid == null ? 0 : paid);
    }

    private boolean received(Unit unit, LocalDate last) {
        return em.createQuery(
                                "select count(e) from FundEntry e where e.unit = :unit"
                                        + " and e.flow = vn.bangvang.bonus.fund.FundFlow.IN"
                                        + " and e.bookedOn <= :last",
                                Long.class)
                        .setParameter("unit", unit)
                        .setParameter("last", last)
                        .getSingleResult()
                > 0;
    }

    void add(FundEntry entry) {
        em.persist(entry);
    }

    void remove(FundEntry entry) {
        em.remove(entry);
    }

    FundEntry with(long id) {
        var entry = em.find(FundEntry.class, id);
        if (entry == null) {
            throw new NotFound("fund entry " + id);
        }
        return entry;
    }
}
