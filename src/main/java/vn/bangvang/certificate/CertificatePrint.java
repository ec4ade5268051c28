package vn.bangvang.certificate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import vn.bangvang.platform.record.Recorded;

/** Certificates of a decision that were printed together (lần in). */
@Entity
@Table(name = "certificate_print")
class CertificatePrint extends Recorded {
    private String code;

    @Column(name = "decision_code")
    private String decision;

    @Column(name = "printed_at")
    private LocalDateTime printedAt;

    @Column(name = "printed_by")
    private String printedBy;

    /** Numbers of the entries of the book, in its whole order. */
    @ElementCollection
    @CollectionTable(name = "certificate_print_entry", joinColumns = @JoinColumn(name = "print_id"))
    @Column(name = "entry_seq")
    private Set<Long> entries = new HashSet<>();

    protected CertificatePrint() {}

    CertificatePrint(
            String code, String decision, Collection<Long> entries, LocalDateTime at, String by) {
        this.code = code;
        this.decision = decision;
        this.entries.addAll(entries);
        this.printedAt = at;
        this.printedBy = by;
    }

    String decision() {
        return decision;
    }

    Set<Long> entries() {
        return Set.copyOf(entries);
    }
}
