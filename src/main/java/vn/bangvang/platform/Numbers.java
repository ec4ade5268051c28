package vn.bangvang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Running numbers. A number is drawn in the transaction that uses it, so that none is lost. */
@ApplicationScoped
public class Numbers {
    @PersistenceContext EntityManager em;

    /** The next number of the series, from 1. */
    public long next(String series) {
        var row = em.find(NumberSeries.class, series);
        if (row == null) {
            row = new NumberSeries(series);
            em.persist(row);
            em.flush();
            row.lockedHere();
        } else if (!row.isLockedHere()) {
            em.refresh(row, LockModeType.PESSIMISTIC_WRITE);
            row.lockedHere();
        }
        return row.next();
    }

    /** Numbers of the series go on behind this one, which was given by hand. */
    public void reach(String series, long number) {
        next(series);
        em.find(NumberSeries.class, series).reach(number);
    }

    /** The next code of the series, such as {@code HS-2016-0042}. */
    public String code(String prefix, int year) {
        var series = prefix + "-" + year;
        return "%s-%04d".formatted(series, next(series));
    }
}
