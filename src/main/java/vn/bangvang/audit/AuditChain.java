package vn.bangvang.audit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Predicate;
import vn.bangvang.platform.seal.HashChain;
import vn.bangvang.platform.seal.Signer;
import vn.bangvang.platform.start.DatabaseReady;

/**
 * The chain of the trail: walks it from the first row to the last and checks every link. Rows from
 * before the chain are bound by one hash, which its first row follows.
 */
@ApplicationScoped
class AuditChain {
    private static final int STEP = 1000;
    private static final String LINK =
            "select new vn.bangvang.audit.AuditLink(a.id, a.seq, a.at, a.account, a.useCase, a.action,"
                    + " a.subject, a.subjectId, a.before, a.after, a.hash) from AuditEntry a";

    @PersistenceContext EntityManager em;
    @Inject Signer signer;

    /**
     * The chain begins at the first start that knows it. With another secret the head is signed
     * anew, if it was signed with the one before.
     */
    @Transactional
    void onReady(@Observes @Priority(DatabaseReady.CHECKS + 1) DatabaseReady ready) {
        var head = head();
        if (head.hash() == null) {
            head.moveTo(0, hashBefore());
        } else if (!signer.heldBefore(head.signed())) {
            return;
        }
        head.sign(signer.sign(head.signed()));
    }

    AuditHead head() {
        var head = em.find(AuditHead.class, 1);
        em.refresh(head);
        return head;
    }

    /** The hash over all rows from before the chain, in the order in which they were written. */
    String hashBefore() {
        var hash = HashChain.START;
        for (var last = 0L; ; ) {
            var rows =
                    em.createQuery(
                                    LINK + " where a.seq is null and a.id > :last order by a.id",
                                    AuditLink.class)
                            .setParameter("last", last)
                            .setMaxResults(STEP)
                            .getResultList();
            for (var row : rows) {
                hash = HashChain.hash(row.parts(hash));
                last = row.id();
            }
            if (rows.size() < STEP) {
                return hash;
            }
        }
    }

    /** The rows of the chain from the first to this one, in a bounded amount of memory. */
    void each(long last, Predicate<AuditLink> visitor) {
        for (var from = 0L; from < last; from += STEP) {
            List<AuditLink> rows =
                    em.createQuery(
                                    LINK + " where a.seq > :from and a.seq <= :to order by a.seq",
                                    AuditLink.class)
                            .setParameter("from", from)
                            .setParameter("to", Math.min(from + STEP, last))
                            .getResultList();
            if (rows.isEmpty() || !rows.stream().allMatch(visitor)) {
                return;
            }
        }
    }

    /** Reads the whole trail and names the first row changed behind the program's back. */
    TrailCheck verify() {
        var head = head();
        var walk = new HashChain.Walk(hashBefore());
        each(head.seq(), link -> walk.step(link.parts(walk.hash()), link.hash()));
        if (walk.seq() != head.seq() || !walk.hash().equals(head.hash()) || isLonger(head.seq())) {
            return new TrailCheck(walk.seq(), walk.seq() + 1);
        }
        return new TrailCheck(walk.seq(), signer.accepts(head.signed()) ? null : head.seq());
    }

    /** Whether rows stand behind the head that were there when the head was read. */
    private boolean isLonger(long seq) {
        return em.createQuery("select count(a) from AuditEntry a where a.seq > :seq", Long.class)
                                .setParameter("seq", seq)
                                .getSingleResult()
                        > 0
                && head().seq() == seq;
    }
}
