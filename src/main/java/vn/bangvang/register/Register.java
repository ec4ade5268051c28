package vn.bangvang.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import vn.bangvang.platform.Numbers;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.Text;

/**
 * The book of honours. Appending locks its head, so that entries stand in one chain without gaps.
 */
@ApplicationScoped
public class Register {
    private static final String ROW =
            "select new vn.bangvang.register.RegisterRow(e.seq, e.number, e.publicId, e.year,"
                    + " e.award, e.awardName, e.subject, e.recipientName, e.recipientTitle,"
                    + " e.recipientUnit, e.achievement, e.decisionNumber, e.decidedOn, e.hash)"
                    + " from RegisterEntry e";

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext EntityManager em;
    @Inject Numbers numbers;

    /** Writes honours into the book, in the transaction of the decision that gives them. */
    public void append(List<Honour> honours) {
        var head = em.find(RegisterHead.class, 1, LockModeType.PESSIMISTIC_WRITE);
        for (var honour : honours) {
            var number = "%04d/%d".formatted(numbers.next("SO-" + honour.year()), honour.year());
            var entry = new RegisterEntry(head, number, publicId(), honour);
            em.persist(entry);
            head.moveTo(entry);
        }
    }

    private String publicId() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * Reads the whole book and names the first entry that was changed behind the program's back.
     */
    Verification verify() {
        var head = em.find(RegisterHead.class, 1);
        var seq = 0L;
        var hash = "0".repeat(64);
        String bad = null;
        var step = 1000;
        for (var from = 0; bad == null; from += step) {
            var entries =
                    em.createQuery(
                                    "select e from RegisterEntry e order by e.seq",
                                    RegisterEntry.class)
                            .setFirstResult(from)
                            .setMaxResults(step)
                            .getResultList();
            for (var entry : entries) {
                if (!entry.follows(seq, hash)) {
                    bad = entry.number() + " – " + entry.recipientName();
                    break;
                }
                seq = entry.seq();
                hash = entry.hash();
            }
            em.clear();
            if (entries.size() < step) {
                break;
            }
        }
        if (bad == null && (head.seq() != seq || !head.hash().equals(hash))) {
            bad = "#" + (seq + 1);
        }
        return new Verification(seq, bad, head.hash());
    }

    /** Entries of a year (0 for all) whose recipient or unit has the words. */
    public Page<RegisterRow> search(String words, int year, String award, Slice slice) {
        var where =
                " where (:year = 0 or e.year = :year) and (:award = '' or e.award = :award)"
                        + " and e.nameKey like :q escape '!'";
        var total =
                em.createQuery("select count(e) from RegisterEntry e" + where, Long.class)
                        .setParameter("year", year)
                        .setParameter("award", award == null ? "" : award)
                        .setParameter("q", Text.like(words))
                        .getSingleResult();
        var rows =
                em.createQuery(ROW + where + " order by e.seq", RegisterRow.class)
                        .setParameter("year", year)
                        .setParameter("award", award == null ? "" : award)
                        .setParameter("q", Text.like(words))
                        .setFirstResult(slice.first())
                        .setMaxResults(slice.size())
                        .getResultList();
        return new Page<>(rows, total);
    }

    public List<RegisterRow> ofDecision(String decisionNumber) {
        return em.createQuery(
                        ROW + " where e.decisionNumber = :number order by e.seq", RegisterRow.class)
                .setParameter("number", decisionNumber)
                .getResultList();
    }

    /** Every award that recipients with these keys have received, oldest first. */
    public List<Merit> meritsOf(Collection<String> recipientKeys) {
        if (recipientKeys.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select new vn.bangvang.register.Merit(e.recipientKey, e.award, e.year,"
                                + " e.decidedOn, e.decisionNumber, e.publicId, e.achievement)"
                                + " from RegisterEntry e where e.recipientKey in :keys"
                                + " order by e.year, e.seq",
                        Merit.class)
                .setParameter("keys", recipientKeys)
                .getResultList();
    }

    public Optional<RegisterRow> published(String publicId) {
        return em.createQuery(ROW + " where e.publicId = :id", RegisterRow.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /** Whether the entry still holds what it held when written. */
    boolean intact(long seq) {
        return em.find(RegisterEntry.class, seq).intact();
    }

    public List<Integer> years() {
        return new ArrayList<>(
                em.createQuery(
                                "select distinct e.year from RegisterEntry e order by e.year desc",
                                Integer.class)
                        .getResultList());
    }
}
