package vn.bangvang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.bangvang.platform.record.Batch;
import vn.bangvang.platform.record.Change;
import vn.bangvang.platform.seal.Signer;

/**
 * Writes the trail in the running transaction, each row linked to the one before. An import makes
 * tens of thousands of changes, so they go to the database in batches, not as entities one by one.
 */
@ApplicationScoped
class AuditTrail {
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String INSERT =
            "insert into audit_entry (at, account, use_case, action, subject, subject_id, before_,"
                    + " after_, seq, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @PersistenceContext EntityManager em;
    @Inject Signer signer;

    void write(LocalDateTime at, String account, String useCase, List<Change> changes) {
        var head = em.find(AuditHead.class, 1, LockModeType.PESSIMISTIC_WRITE);
        var whole = signer.accepts(head.signed());
        var links = new ArrayList<AuditLink>();
        for (var change : changes) {
            var link = link(at, account, useCase, change).behind(head.seq(), head.hash());
            links.add(link);
            head.moveTo(link.seq(), link.hash());
        }
        // a head that somebody else put there is never signed over: the check goes on to name it
        head.sign(whole ? signer.sign(head.signed()) : null);
        em.flush();
        insert(links);
    }

    private static AuditLink link(LocalDateTime at, String account, String useCase, Change change) {
        return new AuditLink(
                null,
                null,
                // the driver sends no fractions of a second to a MariaDB before 11
                at.truncatedTo(ChronoUnit.SECONDS),
                account,
                useCase,
                change.action(),
                change.subject(),
                change.subjectId(),
                json(change.before()),
                json(change.after()),
                null);
    }

    private void insert(List<AuditLink> links) {
        Batch.insert(
                em,
                INSERT,
                links,
                (insert, link) -> {
                    insert.setTimestamp(1, Timestamp.valueOf(link.at()));
                    insert.setString(2, link.account());
                    insert.setString(3, link.useCase());
                    insert.setString(4, link.action().name());
                    insert.setString(5, link.subject());
                    insert.setString(6, link.subjectId());
                    insert.setString(7, link.before());
                    insert.setString(8, link.after());
                    insert.setLong(9, link.seq());
                    insert.setString(10, link.hash());
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
