package vn.bangvang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.Words;
import vn.bangvang.platform.record.Change;
import vn.bangvang.platform.table.ReportTable.Said;

/** Finds acts of the trail, newest first. */
@ApplicationScoped
class AuditSearch {
    /** No list is counted further than this. */
    static final int MOST = 1000;

    /** Records of an act that are shown. */
    private static final int PARTS = 20;

    private static final int MOST_LINES = 50_000;

    private static final String GROUPED = " group by a.at, a.account, a.useCase";

    @PersistenceContext EntityManager em;
    @Inject AuditFields fields;
    @Inject Things things;

    /** A row of the trail. */
    public record Row(
            Change.Action action, String subject, String subjectId, String before, String after) {}

    /** The total is not counted further than {@link #MOST}. */
    Page<AuditAct> acts(AuditWanted wanted, Slice slice) {
        var words = Words.of(wanted.who());
        var values = new HashMap<String, Object>();
        var where = where(wanted, words, values);
        var acts = filled(words, values, acts(where));
        var rows =
                acts.setFirstResult(slice.first())
                        .setMaxResults(slice.size())
                        .getResultStream()
                        .map(act -> act.with(parts(act, wanted)))
                        .toList();
        return new Page<>(rows, count(wanted));
    }

    /** How many acts are wanted, not counted further than {@link #MOST}. */
    long count(AuditWanted wanted) {
        var words = Words.of(wanted.who());
        var values = new HashMap<String, Object>();
        var where = where(wanted, words, values);
        return filled(
                        words,
                        values,
                        em.createQuery("select max(a.id)" + where + GROUPED, Long.class))
                .setMaxResults(MOST + 1)
                .getResultList()
                .size();
    }

    /** Dossiers that were returned and have not come back. */
    long returned() {
        return em.createQuery(
                        "select count(d) from Dossier d"
                                + " where d.state = vn.bangvang.dossier.DossierState.RETURNED",
                        Long.class)
                .getSingleResult();
    }

    /** Every act that is wanted, without its parts, up to as many as a workbook is read for. */
    List<AuditAct> all(AuditWanted wanted) {
        var words = Words.of(wanted.who());
        var values = new HashMap<String, Object>();
        var where = where(wanted, words, values);
        return filled(words, values, acts(where)).setMaxResults(MOST_LINES).getResultList();
    }

    private TypedQuery<AuditAct> acts(String where) {
        return em.createQuery(
                "select new vn.bangvang.audit.AuditAct(a.at, a.account, a.useCase,"
                        + " min(a.id), max(a.id), count(a), max(case when a.action ="
                        + " vn.bangvang.platform.record.Change.Action.REFUSED then 1 else 0 end))"
                        + where
                        + GROUPED
                        + " order by a.at desc, a.account desc, a.useCase desc",
                AuditAct.class);
    }

    private static String where(AuditWanted wanted, Words words, Map<String, Object> values) {
        var where = new StringBuilder(" from AuditEntry a where ");
        where.append(
                words.where(
                        Words.within("lower(a.account)")
                                + " or exists (select c from Account c where c.name = a.account and "
                                + Words.within("lower(c.displayName)")
                                + ")"));
        if (!wanted.subject().isEmpty()) {
            where.append(" and a.subject = :subject");
            values.put("subject", wanted.subject());
        }
        if (wanted.from() != null) {
            where.append(" and a.at >= :from");
            values.put("from", Clocks.utc(wanted.from().atStartOfDay()));
        }
        if (wanted.to() != null) {
            where.append(" and a.at < :end");
            values.put("end", Clocks.utc(wanted.to().plusDays(1).atStartOfDay()));
        }
        if (wanted.refused()) {
            where.append(" and a.action = vn.bangvang.platform.record.Change.Action.REFUSED");
        }
        return where.toString();
    }

    private static <T> TypedQuery<T> filled(
            Words words, Map<String, Object> values, TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return words.in(query);
    }

    private List<AuditPart> parts(AuditAct act, AuditWanted wanted) {
        var rows =
                em.createQuery(
                                "select new vn.bangvang.audit.AuditSearch.Row(a.action, a.subject,"
                                        + " a.subjectId, a.before, a.after) from AuditEntry a"
                                        + " where a.id between :first and :last and a.at = :at"
                                        + " and a.account = :account and a.useCase = :useCase"
                                        + (wanted.subject().isEmpty()
                                                ? ""
                                                : " and a.subject = :subject")
                                        + " order by a.id",
                                Row.class)
                        .setParameter("first", act.first())
                        .setParameter("last", act.last())
                        .setParameter("at", act.at())
                        .setParameter("account", act.account())
                        .setParameter("useCase", act.useCase())
                        .setMaxResults(PARTS);
        if (!wanted.subject().isEmpty()) {
            rows.setParameter("subject", wanted.subject());
        }
        return told(rows.getResultList());
    }

    /** Rows with the names of what they speak of. */
    private List<AuditPart> told(List<Row> rows) {
        var read = new ArrayList<List<AuditField>>();
        var keys = new ArrayList<Things.Key>();
        for (var row : rows) {
            var of = fields.read(row.subject(), row.before(), row.after());
            read.add(of);
            keys.add(new Things.Key(row.subject(), row.subjectId()));
            for (var field : of) {
                reference(field.before(), keys);
                reference(field.after(), keys);
            }
        }
        var known = things.known(keys);
        var parts = new ArrayList<AuditPart>();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var thing = known.get(new Things.Key(row.subject(), row.subjectId()));
            parts.add(
                    new AuditPart(
                            row.action(),
                            row.subject(),
                            thing == null ? "" : thing.name(),
                            things.address(row.subject(), thing).orElse(null),
                            read.get(i).stream()
                                    .map(f -> named(f, known))
                                    .filter(f -> f.before() != null || f.after() != null)
                                    .toList()));
        }
        return parts;
    }

    private static void reference(Object value, List<Things.Key> keys) {
        if (value instanceof AuditFields.Reference reference) {
            keys.add(new Things.Key(reference.subject(), reference.id()));
        }
    }

    private static AuditField named(AuditField field, Map<Things.Key, Things.Known> known) {
        return new AuditField(
                field.name(), named(field.before(), known), named(field.after(), known));
    }

    /** A record by its name; that there is none any more is said, not passed over. */
    private static Object named(Object value, Map<Things.Key, Things.Known> known) {
        if (value instanceof AuditFields.Reference reference) {
            var thing = known.get(new Things.Key(reference.subject(), reference.id()));
            return thing == null ? Said.of("audit.gone") : thing.name();
        }
        return value;
    }
}
