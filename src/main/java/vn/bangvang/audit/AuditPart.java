package vn.bangvang.audit;

import java.io.Serializable;
import java.util.List;
import vn.bangvang.platform.record.Change;

/**
 * One record that an act created, changed or removed.
 *
 * @param subject its kind, such as {@code Nomination}
 * @param name of the record as people know it; empty where it has none, or is gone
 * @param address of its page within the application, without what names it; {@code null} where it
 *     has none, or the actor may not open it
 */
public record AuditPart(
        Change.Action action, String subject, String name, String address, List<AuditField> fields)
        implements Serializable {
    public AuditPart {
        fields = List.copyOf(fields);
    }
}
