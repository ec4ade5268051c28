package vn.bangvang.audit;

import java.io.Serializable;
import java.time.LocalDateTime;
import vn.bangvang.platform.Change;

/** A line of the audit trail as shown. */
public record AuditRow(
        LocalDateTime at,
        String account,
        String useCase,
        Change.Action action,
        String subject,
        String subjectId,
        String before,
        String after)
        implements Serializable {}
