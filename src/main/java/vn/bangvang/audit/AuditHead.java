package vn.bangvang.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.bangvang.platform.seal.SignedHead;

/** The head of the trail's chain; locked by whoever writes, at the end of the transaction. */
@Entity
@Table(name = "audit_head")
class AuditHead {
    @Id private int id;
    private long seq;
    private String hash;
    private String signature;

    protected AuditHead() {}

    long seq() {
        return seq;
    }

    /**
     * The hash of the last row, or of all that stands before the chain; {@code null} before it has
     * begun.
     */
    String hash() {
        return hash;
    }

    void moveTo(long newSeq, String newHash) {
        seq = newSeq;
        hash = newHash;
    }

    void sign(String newSignature) {
        signature = newSignature;
    }

    SignedHead signed() {
        return new SignedHead("trail", seq, hash, signature);
    }
}
