package vn.bangvang.register.chain;

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
import java.util.function.Predicate;
import java.util.logging.Logger;
import vn.bangvang.platform.Settings;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.seal.HashChain;
import vn.bangvang.platform.seal.Signer;
import vn.bangvang.platform.start.DatabaseReady;
import vn.bangvang.register.RegisterEntry;

/** The chain of the book: walks it from the first entry to the last and checks every link. */
@ApplicationScoped
public class Chain {
    private static final Logger LOG = Logger.getLogger(Chain.class.getName());

    private static final int STEP = 1000;

    /** Said once: from then on a day without a signature was changed. */
    private static final String SIGNED = "place.bookSigned";

    @PersistenceContext EntityManager em;
    @Inject Signer signer;
    @Inject Settings settings;

    /** Heads of the last days on which something was written, newest first. */
    public List<DayHead> days(int most) {
        return em.createQuery("select d from RegisterDay d order by d.on desc", RegisterDay.class)
                .setMaxResults(most)
                .getResultStream()
                .map(RegisterDay::row)
                .toList();
    }

    public RegisterHead head() {
        var head = em.find(RegisterHead.class, 1);
        em.refresh(head);
        return head;
    }

    /** The entries from the first to this one, in a bounded amount of memory. */
    public void each(long last, Predicate<RegisterEntry> visitor) {
        for (var from = 0L; from < last; from += STEP) {
            var entries =
                    em.createQuery(
                                    "select e from RegisterEntry e where e.seq > :from and e.seq <= :to"
                                            + " order by e.seq",
                                    RegisterEntry.class)
                            .setParameter("from", from)
                            .setParameter("to", Math.min(from + STEP, last))
                            .getResultList();
            var goOn = !entries.isEmpty() && entries.stream().allMatch(visitor);
            em.clear();
            if (!goOn) {
                return;
            }
        }
    }

    /**
     * Reads the whole book and names the first entry that was changed behind the program's back.
     * What is written meanwhile is left to the next check.
     */
    public Verification verify() {
        var days = days(Integer.MAX_VALUE);
        // after the days, so that no day is ahead of the head when both are true
        var head = em.find(RegisterHead.class, 1);
        var check = new Check(days);
        each(head.seq(), check::holds);
        return new Verification(check.walk.seq(), check.firstBad(head, days), head.hash());
    }

    /**
     * Days that nobody has signed, from before there were signatures, are signed at the first start
     * with them; days that the secret before has signed are signed with the one of today.
     */
    @Transactional
    void onReady(@Observes DatabaseReady ready) {
        var days = em.createQuery("select d from RegisterDay d", RegisterDay.class).getResultList();
        var first = settings.get(SIGNED).isEmpty();
        var old = days.stream().filter(d -> first || signer.heldBefore(d.row().signed())).toList();
        old.forEach(d -> d.sign(signer.sign(d.row().signed())));
        if (first) {
            settings.set(SIGNED, "1");
        }
        if (!old.isEmpty()) {
            LOG.warning(() -> "Heads of the book signed at this start: " + old.size());
        }
    }

    /** One check of the book. */
    private final class Check {
        private final Map<Long, String> heads = new HashMap<>();
        private final HashChain.Walk walk = new HashChain.Walk(HashChain.START);
        private String bad;

        Check(List<DayHead> days) {
            days.forEach(d -> heads.put(d.seq(), d.hash()));
        }

        boolean holds(RegisterEntry entry) {
            if (heads.getOrDefault(entry.seq(), entry.hash()).equals(entry.hash())
                    && walk.step(entry.parts(), entry.hash())) {
                return true;
            }
            bad = entry.number() + " – " + entry.honour().recipient().name();
            return false;
        }

        /** What is wrong first: an entry, the end, the head of a day; {@code null} for nothing. */
        String firstBad(RegisterHead head, List<DayHead> days) {
            if (bad != null) {
                return bad;
            }
            if (head.seq() != walk.seq()
                    || !head.hash().equals(walk.hash())
                    || heads.keySet().stream().anyMatch(seq -> seq > walk.seq())) {
                return "#" + (walk.seq() + 1);
            }
            return days.stream()
                    .filter(d -> !signer.accepts(d.signed()))
                    .map(DayHead::on)
                    .min(LocalDate::compareTo)
                    .map(Text::day)
                    .orElse(null);
        }
    }
}
