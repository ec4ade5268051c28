package vn.bangvang.report.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.record.Changes;

/**
 * The figures of years, counted once and kept until something is written: a home and a report ask
 * for two years each time they are opened.
 */
@ApplicationScoped
public class CountedYears {
    /** Another server of the same office may have written meanwhile. */
    private static final Duration FRESH = Duration.ofSeconds(20);

    /** Years that are kept, as they were and by heirs. */
    private static final int MOST = 24;

    @Inject Figures figures;
    @Inject Clocks clocks;

    private final Map<Key, Counted> counted = new HashMap<>();
    private long changes;

    /**
     * @param at when it was counted, in the nanoseconds of the machine
     */
    private record Counted(YearFigures figures, long at) {}

    /** What a count depends on besides the records: who is late is a question of the day. */
    private record Key(int year, boolean byHeirs, LocalDate today) {}

    /**
     * @param byHeirs whether units are shown as those that carry them on today
     */
    public YearFigures of(int year, boolean byHeirs) {
        var key = new Key(year, byHeirs, clocks.today());
        long before;
        synchronized (counted) {
            var kept = counted.get(key);
            if (kept != null && System.nanoTime() - kept.at() < FRESH.toNanos()) {
                return kept.figures();
            }
            before = changes;
        }
        var now = figures.of(year, byHeirs);
        synchronized (counted) {
            if (before == changes) { // else something was written while it was counted
                if (counted.size() >= MOST) {
                    counted.clear();
                }
                counted.put(key, new Counted(now, System.nanoTime()));
            }
        }
        return now;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changes made) {
        synchronized (counted) {
            changes++;
            counted.clear();
        }
    }
}
