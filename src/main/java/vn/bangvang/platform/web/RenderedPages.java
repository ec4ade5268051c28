package vn.bangvang.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import vn.bangvang.platform.record.Changes;

/**
 * Public pages that were drawn, the ones asked for last. A change of any record makes them all
 * drawn anew; what another server changes is seen when browsers, too, ask again.
 */
@ApplicationScoped
public class RenderedPages {
    static final Duration FRESH = Duration.ofSeconds(30);
    private static final int MOST = 200;

    private final Map<String, RenderedPage> pages =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, RenderedPage> eldest) {
                    return size() > MOST;
                }
            };

    private final AtomicLong changes = new AtomicLong();

    Optional<RenderedPage> find(String key) {
        synchronized (pages) {
            return Optional.ofNullable(pages.get(key))
                    .filter(p -> System.nanoTime() - p.at() < FRESH.toNanos());
        }
    }

    /** How often records have changed; asked before a page is drawn. */
    long changes() {
        return changes.get();
    }

    /**
     * @param before what {@link #changes} was when the drawing began: a page that was drawn while
     *     something changed is not kept
     */
    void keep(String key, RenderedPage page, long before) {
        synchronized (pages) {
            if (before == changes.get()) {
                pages.put(key, page);
            }
        }
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changes made) {
        synchronized (pages) {
            changes.incrementAndGet();
            pages.clear();
        }
    }
}
