package vn.bangvang.certificate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.bangvang.platform.record.Versioned;

/** Certificates of a decision that were handed over together (lần trao giấy). */
@Entity
@Table(name = "certificate_handover")
class CertificateHandover extends Versioned {
    @Column(name = "decision_code")
    private String decision;

    @Column(name = "handed_on")
    private LocalDate handedOn;

    @Column(name = "handed_to")
    private String handedTo;

    @Column(name = "handed_by")
    private String handedBy;

    /** Numbers of the entries of the book, in its whole order. */
    @ElementCollection
    @CollectionTable(
            name = "certificate_handover_entry",
            joinColumns = @JoinColumn(name = "handover_id"))
    @Column(name = "entry_seq")
    private Set<Long> entries = new HashSet<>();

    protected CertificateHandover() {}

    /**
     * @param to who took them, or the ceremony; {@code null} where nobody wrote it down
     */
    CertificateHandover(String decision, Set<Long> entries, LocalDate on, String to, String by) {
        this.decision = decision;
        this.entries.addAll(entries);
        this.handedOn = on;
        this.handedTo = to;
        this.handedBy = by;
    }

    String decision() {
        return decision;
    }
}
