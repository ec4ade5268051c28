package vn.bangvang.platform.record;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many of the rows that a running use case writes are written (tiến độ). Kept in memory alone:
 * a use case is one transaction, so one that the server's end breaks off has written nothing.
 */
public final class Progress {
    /** Fewer rows are written before anybody could read how far they are. */
    private static final int MANY = 200;

    private static final Set<Progress> RUNNING = ConcurrentHashMap.newKeySet();
    private static final ThreadLocal<Progress> CURRENT = new ThreadLocal<>();

    private final String account;
    private final AtomicInteger total = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();
    private int depth;

    private Progress(String account) {
        this.account = account;
    }

    /**
     * How far one use case is.
     *
     * @param total rows that are known to be written, 0 while it is not known
     */
    public record Share(int written, int total) implements Serializable {}

    /** The account's use case runs in this thread from now on, or a part of the one that runs. */
    public static void begin(String account) {
        var work = CURRENT.get();
        if (work == null) {
            work = new Progress(account);
            CURRENT.set(work);
            RUNNING.add(work);
        }
        work.depth++;
    }

    /** Ends what the last {@link #begin} began. */
    public static void end() {
        var work = CURRENT.get();
        if (work != null && --work.depth == 0) {
            RUNNING.remove(work);
            CURRENT.remove();
        }
    }

    /** So many rows more are going to be written. */
    public static void expect(int rows) {
        var work = CURRENT.get();
        if (work != null) {
            work.total.addAndGet(rows);
        }
    }

    public static void wrote() {
        var work = CURRENT.get();
        if (work != null) {
            work.written.incrementAndGet();
        }
    }

    /** The largest work of the account that takes long; empty when there is none. */
    public static Optional<Share> of(String account) {
        return RUNNING.stream()
                .filter(w -> w.account.equals(account) && w.total.get() >= MANY)
                .map(w -> new Share(Math.min(w.written.get(), w.total.get()), w.total.get()))
                .max(Comparator.comparing(Share::total));
    }
}
