package vn.bangvang.audit;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What somebody did at once: rows of the trail that one use case wrote for one account in one
 * second.
 *
 * @param at UTC
 * @param useCase such as {@code CouncilService.open}
 * @param first and the next: keys of the rows between which its own stand
 * @param rows how many there are
 * @param refused whether it was refused
 * @param parts the first of them, newest first
 */
public record AuditAct(
        LocalDateTime at,
        String account,
        String useCase,
        long first,
        long last,
        long rows,
        boolean refused,
        List<AuditPart> parts)
        implements Serializable {
    public AuditAct {
        parts = List.copyOf(parts);
    }

    /** As the query reads it, without parts. */
    public AuditAct(
            LocalDateTime at,
            String account,
            String useCase,
            Long first,
            Long last,
            Long rows,
            Integer refused) {
        this(at, account, useCase, first, last, rows, refused > 0, List.of());
    }

    AuditAct with(List<AuditPart> shown) {
        return new AuditAct(at, account, useCase, first, last, rows, refused, shown);
    }

    /** Rows that are not among the parts. */
    public long more() {
        return rows - parts.size();
    }

    public String key() {
        return first + "-" + last;
    }
}
