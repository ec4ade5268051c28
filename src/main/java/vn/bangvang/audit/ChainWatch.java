package vn.bangvang.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.bangvang.platform.Measures;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Actor;
import vn.bangvang.platform.start.DatabaseReady;
import vn.bangvang.register.RegisterService;
import vn.bangvang.register.chain.Verification;

/** Checks the book and the trail once a day, and tells the log and what watches the server. */
@ApplicationScoped
class ChainWatch {
    private static final Logger LOG = Logger.getLogger(ChainWatch.class.getName());
    private static final int FIRST_AFTER = 10;
    private static final int EVERY = (int) TimeUnit.DAYS.toMinutes(1);

    /** What a figure says: whole, changed, not checked yet. */
    private static final int WHOLE = 1;

    private static final int CHANGED = 0;
    private static final int UNKNOWN = -1;

    @Resource ManagedScheduledExecutorService executor;
    @Inject RegisterService register;
    @Inject AuditService trail;
    @Inject Measures measures;

    private volatile int book = UNKNOWN;
    private volatile int rows = UNKNOWN;

    /** Whether the register was whole; {@code null} before it was checked. */
    Boolean book() {
        return book == UNKNOWN ? null : Boolean.valueOf(book == WHOLE);
    }

    /** Whether the trail was. */
    Boolean trail() {
        return rows == UNKNOWN ? null : Boolean.valueOf(rows == WHOLE);
    }

    void onReady(@Observes DatabaseReady ready) {
        measures.show("register_whole", () -> book);
        measures.show("trail_whole", () -> rows);
        executor.scheduleWithFixedDelay(this::check, FIRST_AFTER, EVERY, TimeUnit.MINUTES);
    }

    private void check() {
        attempt("book", register::verify, () -> book = UNKNOWN);
        attempt("trail", trail::verify, () -> rows = UNKNOWN);
    }

    private static void attempt(String what, Supplier<Object> check, Runnable failed) {
        try {
            Acting.as(Actor.program("kiem-tra"), check);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "The %s could not be checked.".formatted(what));
            failed.run();
        }
    }

    /** By the day's check, or by somebody who asked for one. */
    void onChecked(@Observes Verification found) {
        book = told("book", found.firstBad());
    }

    void onChecked(@Observes TrailCheck found) {
        rows = told("trail", found.firstWrong());
    }

    private static int told(String what, Object wrong) {
        if (wrong == null) {
            return WHOLE;
        }
        LOG.severe(
                () ->
                        "The %s was changed outside the program, first at %s: keep the back-ups and tell the inspectors."
                                .formatted(what, wrong));
        return CHANGED;
    }
}
