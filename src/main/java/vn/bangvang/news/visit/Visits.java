package vn.bangvang.news.visit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.PublicVisit;
import vn.bangvang.platform.Settings;
import vn.bangvang.platform.seal.Hash;

/**
 * Counts visits of the portal. A visitor is a salted hash of address and browser, forgotten after
 * the window; the salt lives only as long as the server. Robots that say so are not counted.
 */
@ApplicationScoped
public class Visits {
    private static final Logger LOG = Logger.getLogger(Visits.class.getName());
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final Duration SWEEP = Duration.ofSeconds(30);
    private static final int WRITE_EVERY = 20;

    /** Who says that no person looks: robots, previews of links, programs. */
    private static final Pattern ROBOT =
            Pattern.compile(
                    "bot[/;,-]|crawl|spider|slurp|externalhit|preview"
                            + "|^(curl|wget|python|java|go-http|okhttp|zalo)");

    private static final String ITEM = "/item.xhtml";

    /** Who invents browsers by the thousand is no visitor. */
    private static final int MOST_PRESENT = 5000;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject VisitBook book;
    @Inject Settings settings;
    @Inject Clocks clocks;

    private final Map<String, LocalDateTime> present = new ConcurrentHashMap<>();
    private final Map<String, LocalDateTime> reading = new ConcurrentHashMap<>();
    private final Map<String, Long> unwrittenReads = new ConcurrentHashMap<>();
    private final AtomicLong unwritten = new AtomicLong();
    private final AtomicLong written = new AtomicLong(-1);
    private final String salt = salt();

    /** When visitors who have left were forgotten last. */
    private volatile LocalDateTime swept = LocalDateTime.MIN;

    private static String salt() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * Notes a page view; a visit, or the reading of an item, is counted when the visitor was not
     * here within the window.
     */
    void note(@Observes PublicVisit visit) {
        var agent = visit.browser() == null ? "" : visit.browser().toLowerCase(Locale.ROOT);
        if (agent.isBlank() || ROBOT.matcher(agent).find()) {
            return;
        }
        var now = clocks.now();
        if (swept.plus(SWEEP).isBefore(now)) {
            swept = now;
            present.values().removeIf(at -> at.plus(WINDOW).isBefore(now));
            reading.values().removeIf(at -> at.plus(WINDOW).isBefore(now));
        }
        if (present.size() >= MOST_PRESENT) {
            return;
        }
        var visitor = salt + visit.address() + agent;
        if (isNew(present, visitor, now)) {
            unwritten.incrementAndGet();
        }
        if (visit.page().equals(ITEM)
                && visit.id() != null
                && isNew(reading, visitor + visit.id(), now)) {
            unwrittenReads.merge(visit.id(), 1L, Long::sum);
        }
        if (unwritten.get() >= WRITE_EVERY) {
            write();
        }
    }

    /** Whether who came was not here within the window. */
    private static boolean isNew(Map<String, LocalDateTime> seen, String who, LocalDateTime now) {
        var before = seen.put(Hash.sha256(who), now);
        return before == null || before.plus(WINDOW).isBefore(now);
    }

    /** What was counted is kept when the server stops. */
    @PreDestroy
    synchronized void write() {
        var added = unwritten.get();
        var reads = Map.copyOf(unwrittenReads);
        try {
            book.addReads(reads);
            reads.forEach(
                    (slug, times) ->
                            unwrittenReads.computeIfPresent(
                                    slug, (s, n) -> n.equals(times) ? null : (Long) (n - times)));
            written.set(book.add(added) + start());
            unwritten.addAndGet(-added);
        } catch (RuntimeException e) {
            // a count that cannot be kept breaks no page; it is tried again with the next visits
            LOG.log(Level.WARNING, "Visits were not written down", e);
        }
    }

    private long start() {
        try {
            return Long.parseLong(settings.get("portal.visits.start"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Visits since the counting began, with the start value that was set. */
    public long total() {
        if (written.get() < 0) {
            write();
        }
        return Math.max(0, written.get()) + unwritten.get();
    }

    /** How often items were read, by their slugs. */
    public Map<String, ReadCount> reads(Collection<String> slugs) {
        var kept = book.reads(slugs);
        return slugs.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                slug -> {
                                    var more = unwrittenReads.getOrDefault(slug, 0L);
                                    var reads = kept.get(slug);
                                    return reads == null
                                            ? new ReadCount(more, null)
                                            : reads.count(more);
                                }));
    }

    /** Visitors within the last ten minutes. */
    public int now() {
        var since = clocks.now().minus(WINDOW);
        return Math.max(1, (int) present.values().stream().filter(since::isBefore).count());
    }
}
