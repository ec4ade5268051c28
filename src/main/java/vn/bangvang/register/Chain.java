package vn.bangvang.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Logger;
import vn.bangvang.platform.DatabaseReady;
import vn.bangvang.platform.HashChain;
import vn.bangvang.platform.Settings;
import vn.bangvang.platform.Signer;
import vn.bangvang.platform.Text;

/** The chain of the book: walks it from the first entry to the last and checks every link. */
@ApplicationScoped
class Chain {
    private static final Logger LOG = Logger.getLogger(Chain.class.getName());

    /** Said once: from then on a day without a signature was changed. */
    private static final String SIGNED = "place.bookSigned";

    @PersistenceContext EntityManager em;
    @Inject Signer signer;
    @Inject Settings settings;

    /** Heads of the last days on which something was written, newest first. */
    List<DayHead> days(int most) {
        return em.createQuery("select d from RegisterDay d order by d.on desc", RegisterDay.class)
                .setMaxResults(most)
                .getResultStream()
                .map(RegisterDay::row)
                .toList();
    }

    RegisterHead head() {
        var head = em.find(RegisterHead.class, 1);
        em.refresh(head);
        return head;
    }

    /** The whole book, one entry after the other, in a bounded amount of memory. */
    void each(Predicate<RegisterEntry> visitor) {
        var step = 1000;
        for (var from = 0L; ; from += step) {
            var entries =
                    em.createQuery(
                                    "select e from RegisterEntry e where e.seq > :from"
                                            + " order by e.seq",
                                    RegisterEntry.class)
                            .setParameter("from", from)
                            .setMaxResults(step)
                            .getResultList();
            if (!entries.stream().allMatch(visitor) || entries.size() < step) {
                em.clear();
                return;
            }
            em.clear();
        }
    }

    /**
     * Reads the whole book and names the first entry that was changed behind the program's back.
     */
    Verification verify() {
        var days = new HashMap<Long, String>();
        days(Integer.MAX_VALUE).forEach(d -> days.put(d.seq(), d.hash()));
        // after the days, so that no day is ahead of the head when both are true
        var head = em.find(RegisterHead.class, 1);
        var walk = new Walk(days, head.seq());
        each(walk::step);
        var found = walk.result(head);
        return found.holds() && !signer.publicKey().isEmpty()
                ? unsigned().map(day -> found.but(Text.day(day))).orElse(found)
                : found;
    }

    /** The first day whose head this server has not signed. */
    private Optional<LocalDate> unsigned() {
        return days(Integer.MAX_VALUE).stream()
                .filter(d -> !signer.holds(d.signed()))
                .map(DayHead::on)
                .min(LocalDate::compareTo);
    }

    /**
     * Days that nobody has signed, from before there were signatures, are signed at the first start
     * with them; days that the secret before has signed are signed with the one of today.
     */
    @Transactional
    void onReady(@Observes DatabaseReady ready) {
        var days = em.createQuery("select d from RegisterDay d", RegisterDay.class).getResultList();
        var first = !days.isEmpty() && settings.get(SIGNED).isEmpty();
        var old = days.stream().filter(d -> first || signer.heldBefore(d.row().signed())).toList();
        old.forEach(d -> d.sign(signer.sign(d.row().signed())));
        if (first) {
            settings.set(SIGNED, "1");
        }
        if (!old.isEmpty()) {
            LOG.warning(() -> "Heads of the book signed at this start: " + old.size());
        }
    }

    /** One way through the chain. */
    private static final class Walk {
        private final Map<Long, String> days;
        private final long last;
        private long seq;
        private String hash = HashChain.START;
        private String bad;

        Walk(Map<Long, String> days, long last) {
            this.days = days;
            this.last = last;
        }

        /** What was written while we walk is left to the next walk. */
        boolean step(RegisterEntry entry) {
            if (entry.seq() > last) {
                return false;
            }
            if (!entry.follows(seq, hash)
                    || !days.getOrDefault(entry.seq(), entry.hash()).equals(entry.hash())) {
                bad = entry.number() + " – " + entry.recipientName();
                return false;
            }
            seq = entry.seq();
            hash = entry.hash();
            return true;
        }

        Verification result(RegisterHead head) {
            var seen = seq;
            if (bad == null
                    && (head.seq() != seq
                            || !head.hash().equals(hash)
                            || days.keySet().stream().anyMatch(day -> day > seen))) {
                bad = "#" + (seq + 1);
            }
            return new Verification(seq, bad, head.hash());
        }
    }
}
