package vn.bangvang.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import vn.bangvang.award.law.Laws;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.platform.Clocks;

/**
 * Keeps the catalogue at hand. A change made here is seen at once, one made on another server
 * within ten seconds.
 */
@ApplicationScoped
public class Catalogues {
    private static final Duration FRESH = Duration.ofSeconds(10);

    /** What is kept at hand is no transaction's to change. */
    private static final String READ_ONLY = "eclipselink.read-only";

    @PersistenceContext EntityManager em;
    @Inject Laws laws;
    @Inject Clocks clocks;
    @Inject Terms terms;

    private volatile Known known;

    public Catalogue catalogue() {
        var now = System.nanoTime();
        var seen = known;
        if (seen == null || now - seen.at() > FRESH.toNanos()) {
            seen = new Known(read(), now);
            known = seen;
        }
        return seen.catalogue();
    }

    /** Awards by the words of offices. */
    public AwardWords words() {
        var others = new HashMap<String, List<String>>();
        terms.all(Scheme.AWARD_WORD)
                .forEach(
                        t ->
                                others.computeIfAbsent(t.code(), c -> new ArrayList<>())
                                        .addAll(t.spellings()));
        return new AwardWords(catalogue().awards(), others);
    }

    public void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) LawChanged change) {
        known = null;
    }

    private Catalogue read() {
        return new Catalogue(
                em.createQuery("select a from Award a order by a.order", Award.class)
                        .setHint(READ_ONLY, true)
                        .getResultStream()
                        .map(a -> a.on(clocks.today()))
                        .toList(),
                em.createQuery("select e from Era e order by e.from", Era.class)
                        .setHint(READ_ONLY, true)
                        .getResultList(),
                laws.inForce());
    }

    /** A row of law came into force. */
    public record LawChanged() {}

    private record Known(Catalogue catalogue, long at) {}
}
