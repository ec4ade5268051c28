package vn.bangvang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.bangvang.platform.Batch;
import vn.bangvang.platform.Change;

/**
 * Writes the trail in the running transaction. An import makes tens of thousands of changes, so
 * they go to the database in batches, not as entities one by one.
 */
@ApplicationScoped
class AuditTrail {
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String INSERT =
            "insert into audit_entry (at, account, use_case, action, subject, subject_id, before_,"
                    + " after_) values (?, ?, ?, ?, ?, ?, ?, ?)";

    @PersistenceContext EntityManager em;

    void write(LocalDateTime at, String account, String useCase, List<Change> changes) {
        Batch.insert(
                em,
                INSERT,
                changes,
                (insert, change) -> {
                    insert.setTimestamp(1, Timestamp.valueOf(at));
                    insert.setString(2, account);
                    insert.setString(3, useCase);
                    insert.setString(4, change.action().name());
                    insert.setString(5, change.subject());
                    insert.setString(6, change.subjectId());
                    insert.setString(7, json(change.before()));
                    insert.setString(8, json(change.after()));
                });
    }

    private static String json(Map<String, String> fields) {
        if (fields.isEmpty()) {
            return null;
        }
        var object = JSON.createObjectBuilder();
        fields.forEach(object::add);
        return object.build().toString();
    }
}
