package vn.bangvang.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.bangvang.platform.record.Change;

/**
 * Who did what to which record, and what it was before (nhật ký thao tác). Written once, never
 * changed.
 */
@Entity
@Table(name = "audit_entry")
class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private LocalDateTime at;
    private String account;

    @Column(name = "use_case")
    private String useCase;

    @Enumerated(EnumType.STRING)
    private Change.Action action;

    private String subject;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(name = "before_")
    private String before;

    @Column(name = "after_")
    private String after;

    private Long seq;
    private String hash;

    protected AuditEntry() {}
}
